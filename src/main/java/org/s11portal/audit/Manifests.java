package org.s11portal.audit;

import java.util.List;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Documents;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down everything a submission freezes, so that it can be read and checked for ever. */
@Component
class Manifests {

  private final Documents documents;
  private final JsonMapper json;

  Manifests(Documents documents, JsonMapper json) {
    this.documents = documents;
    this.json = json;
  }

  /** What a manifest holds. */
  record Manifest(String round, String agency, String set, List<Line> answers) {}

  /** One frozen answer. */
  record Line(
      String criterion,
      String grade,
      String notApplicableReason,
      String narrative,
      String impact,
      List<File> evidence,
      List<PlannedImprovement> improvements) {}

  /** One frozen document: its name and the hash of its bytes. */
  record File(String id, String title, String sha256, String shows) {}

  String write(ReturnDetail whole) {
    var set = whole.set();
    return json.writerWithDefaultPrettyPrinter()
        .writeValueAsString(
            new Manifest(
                whole.round().id().value(),
                whole.assessment().agency().value(),
                set.title(),
                whole.answers().stream().map(this::line).toList()));
  }

  private Line line(AnswerDetail answer) {
    return new Line(
        answer.code(),
        answer.grade().orElseThrow().value(),
        answer.notApplicableReason(),
        answer.narrative(),
        answer.impact(),
        answer.evidence().stream().map(this::file).toList(),
        answer.improvements().stream().map(ImprovementDetail::planned).toList());
  }

  private File file(EvidenceLink link) {
    DocumentSummary document = documents.summary(link.document());
    return new File(
        link.document().value().toString(), document.title(), document.sha256(), link.shows());
  }
}
