package org.s11portal.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.standards.StandardSetDetail;

/** An agency’s return, whole: where it stands, what it was asked, what it answered. */
public record ReturnDetail(
    AssessmentSummary assessment,
    RoundSummary round,
    StandardSetDetail set,
    List<AnswerDetail> answers,
    List<StepDetail> steps,
    List<SubmissionDetail> submissions) {

  public Optional<AnswerDetail> answer(String code) {
    return answers.stream().filter(answer -> answer.code().equals(code)).findFirst();
  }

  /** When the version that counts was handed in. */
  public Optional<Instant> submittedAt() {
    return submissions.isEmpty()
        ? Optional.empty()
        : Optional.of(submissions.getLast().submittedAt());
  }

  public Completeness completeness() {
    return Completeness.of(set, answers);
  }

  public long ready() {
    return answers.stream().filter(AnswerDetail::ready).count();
  }

  /** How many criteria the set asks. */
  public long asked() {
    return set.criteria().count();
  }
}
