package org.s11portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.UserId;
import org.s11portal.meeting.MeetingId;

/** A due date that was changed: from which day to which, why, at which meeting, by whose word. */
@Entity
class DueDateAmendment {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "action")
  private PlanAction action;

  private int position;
  private @Nullable LocalDate oldDue;
  private LocalDate newDue;

  @Column(columnDefinition = "longtext")
  private String reason;

  private String meeting;
  private @Nullable MeetingId decidedAt;
  private String agreedBy;
  private UserId recordedBy;
  private @Nullable LocalDate recordedOn;

  /** Who wrote it down, and when if it did not come with the plan. */
  record Recorded(UserId by, Optional<LocalDate> on) {}

  protected DueDateAmendment() {}

  DueDateAmendment(
      PlanAction action,
      int position,
      Optional<LocalDate> oldDue,
      AmendDueDate amending,
      Recorded recorded) {
    amending.requireToFit();
    id = UUID.randomUUID();
    this.action = action;
    this.position = position;
    this.oldDue = oldDue.orElse(null);
    newDue = amending.to();
    reason = amending.reason();
    meeting = amending.meeting();
    decidedAt = amending.decidedAt().orElse(null);
    agreedBy = amending.agreedBy();
    recordedBy = recorded.by();
    recordedOn = recorded.on().orElse(null);
  }

  PlanAction action() {
    return action;
  }

  LocalDate newDue() {
    return newDue;
  }

  AmendmentDetail detail() {
    return new AmendmentDetail(
        Optional.ofNullable(oldDue),
        newDue,
        reason,
        meeting,
        Optional.ofNullable(decidedAt),
        agreedBy,
        recordedBy,
        Optional.ofNullable(recordedOn));
  }
}
