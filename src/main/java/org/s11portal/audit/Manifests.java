package org.s11portal.audit;

import java.time.Instant;
import org.s11portal.audit.manifest.FrozenAnswer;
import org.s11portal.audit.manifest.FrozenDocument;
import org.s11portal.audit.manifest.FrozenImprovement;
import org.s11portal.audit.manifest.Manifest;
import org.s11portal.audit.manifest.SealedManifest;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Documents;
import org.springframework.stereotype.Component;

/** Writes down everything a submission freezes, so that it can be read and checked for ever. */
@Component
class Manifests {

  private final Documents documents;

  Manifests(Documents documents) {
    this.documents = documents;
  }

  /** The manifest of the version that this return is about to become. */
  String write(ReturnDetail whole, Declaration declaration, Instant now) {
    return SealedManifest.write(
        new Manifest(
            whole.round().id().value(),
            whole.assessment().agency().value(),
            whole.set().title(),
            whole.submissions().size() + 1,
            now,
            new Manifest.Declared(declaration.name(), declaration.post(), declaration.statement()),
            whole.answers().stream().map(this::freeze).toList()));
  }

  FrozenAnswer freeze(AnswerDetail answer) {
    return new FrozenAnswer(
        answer.code(),
        answer.grade().map(grade -> grade.value()).orElse(""),
        answer.notApplicableReason(),
        answer.narrative(),
        answer.impact(),
        answer.evidence().stream().map(this::freeze).toList(),
        answer.improvements().stream()
            .map(ImprovementDetail::planned)
            .map(planned -> new FrozenImprovement(planned.what(), planned.who(), planned.dueOn()))
            .toList());
  }

  private FrozenDocument freeze(EvidenceLink link) {
    DocumentSummary document = documents.summary(link.document());
    return new FrozenDocument(
        link.document().value().toString(),
        document.title(),
        document.sha256(),
        link.shows(),
        link.pages());
  }
}
