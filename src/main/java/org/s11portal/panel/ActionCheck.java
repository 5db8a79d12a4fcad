package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/**
 * Whether an action of the board’s plan that answers a finding of a round ago, and is said to be
 * completed, has made the difference at this agency.
 */
@Entity
class ActionCheck {

  @Id private UUID id;

  private PanelId panel;
  private AssessmentId assessment;
  private RoundId round;
  private AgencyId agency;
  private String code;
  private UUID link;
  private boolean verified;

  @Column(columnDefinition = "longtext")
  private String note = "";

  private UserId checkedBy;
  private Instant checkedAt;

  @Version private long version;

  protected ActionCheck() {}

  ActionCheck(ScrutinyPanel panel, String code, UUID link, SignedIn by, Instant now) {
    id = UUID.randomUUID();
    this.panel = panel.id();
    assessment = panel.assessment();
    round = panel.round();
    agency = panel.agency();
    this.code = code;
    this.link = link;
    checkedBy = by.user();
    checkedAt = now;
  }

  /** Says it, or thinks again while the panel sits; what was not seen needs a word on why. */
  void say(ScrutinyPanel sitting, boolean seen, String why, SignedIn by, Instant now) {
    sitting.table(by).requireMayAgreeActions();
    if (!seen && why.isBlank()) {
      throw new Refused("panel.refused.checkReasonMissing");
    }
    panel = sitting.id();
    verified = seen;
    note = why.strip();
    checkedBy = by.user();
    checkedAt = now;
  }

  RoundId round() {
    return round;
  }

  AgencyId agency() {
    return agency;
  }

  boolean isOf(UUID answered) {
    return link.equals(answered);
  }

  ActionCheckDetail detail() {
    return new ActionCheckDetail(link, round, agency, code, verified, note, checkedBy, checkedAt);
  }
}
