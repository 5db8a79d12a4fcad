package org.s11portal.audit;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Holds on to every document of a return in the moment it is handed in, in that transaction. */
@Component
class EvidenceFreezing {

  private final AnswerRepository answers;
  private final SubmittedDocumentRepository frozen;

  EvidenceFreezing(AnswerRepository answers, SubmittedDocumentRepository frozen) {
    this.answers = answers;
    this.frozen = frozen;
  }

  void freeze(AssessmentId handedIn) {
    var assessment = handedIn.value();
    var submission = frozen.latest(assessment, Limit.of(1)).orElseThrow();
    frozen.saveAll(
        answers.of(assessment).stream()
            .map(Answer::detail)
            .flatMap(
                answer ->
                    answer.evidence().stream()
                        .map(
                            link ->
                                new SubmittedDocument(submission, answer.code(), link.document())))
            .toList());
  }
}
