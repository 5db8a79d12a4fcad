package org.s11portal.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.identity.UserId;
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
