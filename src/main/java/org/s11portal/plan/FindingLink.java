package org.s11portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.panel.FindingKey;

/**
 * That an action of the plan answers what a panel found. It names the action as the board does, by
 * year and ref, so that it holds when the plan of that year is brought in again. It is never
 * deleted: who unlinked it, when and why stays to be read.
 */
@Entity
class FindingLink {

  @Id private UUID id;

  @Column(name = "plan_year")
  private String year;

  private String ref;
  private RoundId round;
  private AgencyId agency;
  private String code;
  private UserId linkedBy;
  private Instant linkedAt;
  private @Nullable UserId unlinkedBy;
  private @Nullable Instant unlinkedAt;

  @Column(columnDefinition = "longtext")
  private @Nullable String unlinkReason;

  @Version private long version;

  protected FindingLink() {}

  FindingLink(String year, String ref, FindingKey finding, UserId by, Instant now) {
    id = UUID.randomUUID();
    this.year = year;
    this.ref = ref;
    round = finding.round();
    agency = finding.agency();
    code = finding.code();
    linkedBy = by;
    linkedAt = now;
  }

  void unlink(String reason, UserId by, Instant now) {
    if (unlinkedAt != null) {
      throw new NotFound();
    }
    if (reason.isBlank()) {
      throw new Refused("plan.refused.unlinkReasonMissing");
    }
    unlinkedBy = by;
    unlinkedAt = now;
    unlinkReason = reason.strip();
  }

  boolean isInForce() {
    return unlinkedAt == null;
  }

  boolean isTo(PlanAction action) {
    return action.refs().contains(ref);
  }

  String year() {
    return year;
  }

  String code() {
    return code;
  }

  FindingLinkDetail detail() {
    return new FindingLinkDetail(
        new FindingLinkId(id),
        year,
        ref,
        new FindingKey(round, agency, code),
        linkedBy,
        linkedAt,
        Optional.ofNullable(unlinkedAt)
            .map(
                at ->
                    new FindingLinkDetail.Unlinked(
                        Objects.requireNonNull(unlinkedBy),
                        at,
                        Objects.requireNonNull(unlinkReason))));
  }
}
