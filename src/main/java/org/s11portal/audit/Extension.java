package org.s11portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Dates;
import org.s11portal.base.Refused;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** A later due day for one agency, with its reason; it may be taken back but is never removed. */
@Entity
class Extension {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment")
  private SelfAssessment assessment;

  private int sequence;
  private LocalDate dueOn;

  @Column(columnDefinition = "longtext")
  private String reason;

  private UserId grantedBy;
  private Instant grantedAt;
  private @Nullable UserId withdrawnBy;
  private @Nullable Instant withdrawnAt;

  protected Extension() {}

  Extension(
      SelfAssessment assessment,
      int sequence,
      LocalDate dueOn,
      String reason,
      SignedIn by,
      Instant now) {
    if (reason.isBlank()) {
      throw new Refused("audit.refused.reasonMissing");
    }
    if (!dueOn.isAfter(assessment.dueOn())) {
      throw new Refused("audit.refused.extensionNotLater", Dates.day(assessment.dueOn()));
    }
    if (dueOn.isBefore(DueDay.today(now))) {
      throw new Refused("audit.refused.dueInPast");
    }
    id = UUID.randomUUID();
    this.assessment = assessment;
    this.sequence = sequence;
    this.dueOn = dueOn;
    this.reason = reason;
    grantedBy = by.user();
    grantedAt = now;
  }

  void withdraw(SignedIn by, Instant now) {
    withdrawnBy = by.user();
    withdrawnAt = now;
  }

  boolean holds() {
    return withdrawnAt == null;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /** When it last changed anything. */
  Instant changedAt() {
    return Optional.ofNullable(withdrawnAt).orElse(grantedAt);
  }

  ExtensionDetail detail() {
    return new ExtensionDetail(
        dueOn, reason, grantedBy, grantedAt, Optional.ofNullable(withdrawnAt));
  }
}
