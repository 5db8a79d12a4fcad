package org.s11portal.audit;

import java.util.UUID;
import org.springframework.context.event.EventListener;
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

  /** Told again of the same, it finds everything held already. */
  @EventListener
  void freeze(ReturnSubmitted handedIn) {
    var assessment = handedIn.assessment().value();
    frozen
        .latest(assessment, Limit.of(1))
        .filter(submission -> !frozen.existsBySubmission(submission.id()))
        .ifPresent(submission -> hold(submission, assessment));
  }

  private void hold(Submission submission, UUID assessment) {
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
