package org.s11portal.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Documents;
import org.s11portal.standards.CriterionDetail;
import org.springframework.stereotype.Component;

/** Documents that nobody has scanned yet, that are infected, or whose day of review has passed. */
@Component
class EvidenceConcerns implements Concerns {

  private final Documents documents;
  private final Clock clock;

  EvidenceConcerns(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public Stream<Concern> of(ReturnDetail whole) {
    var known =
        documents.summaries(
            whole.answers().stream()
                .flatMap(answer -> answer.evidence().stream())
                .map(EvidenceLink::document)
                .distinct()
                .toList());
    return whole.answers().stream()
        .flatMap(
            answer ->
                whole.set().criterion(answer.code()).stream()
                    .flatMap(criterion -> of(criterion, answer, known)));
  }

  private Stream<Concern> of(
      CriterionDetail criterion, AnswerDetail answer, Map<DocumentId, DocumentSummary> known) {
    return answer.evidence().stream()
        .flatMap(
            link -> {
              var document = known.get(link.document());
              return document == null
                  ? Stream.of(new Concern(criterion, Concern.Kind.EVIDENCE_GONE, ""))
                  : of(document).map(kind -> new Concern(criterion, kind, document.title()));
            });
  }

  private Stream<Concern.Kind> of(DocumentSummary document) {
    var scan =
        switch (document.scan()) {
          case CLEAN -> Stream.<Concern.Kind>empty();
          case WAITING -> Stream.of(Concern.Kind.EVIDENCE_NOT_SCANNED);
          // Where nothing is ever scanned, that is no fault of this document: it is said once.
          case NOT_SCANNED ->
              documents.areScanned()
                  ? Stream.of(Concern.Kind.EVIDENCE_NOT_SCANNED)
                  : Stream.<Concern.Kind>empty();
          case INFECTED -> Stream.of(Concern.Kind.EVIDENCE_INFECTED);
        };
    var today = LocalDate.now(clock);
    var review =
        document.reviewBy().filter(today::isAfter).stream()
            .map(day -> Concern.Kind.EVIDENCE_PAST_REVIEW);
    return Stream.concat(scan, review);
  }
}
