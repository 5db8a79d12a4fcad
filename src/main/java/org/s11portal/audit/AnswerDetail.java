package org.s11portal.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.manifest.FrozenAnswer;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.Grade;

/** An answer as a screen shows it, with the version a save must name. */
public record AnswerDetail(
    AnswerId id,
    CriterionId criterion,
    String code,
    Optional<Grade> grade,
    String notApplicableReason,
    String narrative,
    String impact,
    boolean ready,
    boolean notReviewed,
    boolean unlocked,
    List<EvidenceLink> evidence,
    List<ImprovementDetail> improvements,
    Optional<UserId> editedBy,
    Optional<Instant> editedAt,
    long version) {

  /** How an answer looks before anybody has touched it. */
  static AnswerDetail blank(CriterionDetail asked) {
    return new AnswerDetail(
        new AnswerId(UUID.randomUUID()),
        asked.id(),
        asked.code(),
        Optional.empty(),
        "",
        "",
        "",
        false,
        false,
        false,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        SaveAnswer.NEVER_KEPT);
  }

  /** How an answer was when its return was handed in. */
  static AnswerDetail frozen(
      CriterionDetail asked, FrozenAnswer then, SubmissionDetail submission) {
    return new AnswerDetail(
        new AnswerId(UUID.randomUUID()),
        asked.id(),
        asked.code(),
        Optional.of(then.grade()).filter(grade -> !grade.isEmpty()).map(Grade::new),
        then.notApplicableReason(),
        then.narrative(),
        then.impact(),
        true,
        false,
        false,
        then.evidence().stream()
            .map(
                one ->
                    new EvidenceLink(
                        new DocumentId(UUID.fromString(one.id())),
                        one.shows(),
                        one.pages(),
                        submission.submittedBy(),
                        submission.submittedAt()))
            .toList(),
        then.improvements().stream()
            .map(
                one ->
                    new ImprovementDetail(
                        UUID.randomUUID(),
                        new PlannedImprovement(one.what(), one.who(), one.dueOn()),
                        Optional.empty()))
            .toList(),
        Optional.empty(),
        Optional.empty(),
        SaveAnswer.NEVER_KEPT);
  }

  /** How far along the answer is, as the task list says it. */
  public AnswerProgress progress() {
    if (ready) {
      return AnswerProgress.READY;
    }
    return isBegun() ? AnswerProgress.IN_PROGRESS : AnswerProgress.NOT_STARTED;
  }

  /** Whether anything is said yet. */
  public boolean isBegun() {
    return grade.isPresent() || !narrative.isBlank() || !impact.isBlank();
  }
}
