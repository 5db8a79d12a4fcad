package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.audit.AssessmentId;
import org.s11portal.base.Refused;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/** The grade one member would give, where a panel is not of one mind. The chair decides. */
@Entity
class MemberView {

  @Id private UUID id;
  private PanelId panel;
  private AssessmentId assessment;
  private String code;
  private UserId member;
  private Grade grade = Grade.NOT_APPLICABLE;

  @Column(columnDefinition = "longtext")
  private String reason = "";

  private Instant saidAt;
  @Version private long version;

  protected MemberView() {}

  MemberView(ScrutinyPanel panel, String code, SignedIn by, Instant now) {
    id = UUID.randomUUID();
    this.panel = panel.id();
    assessment = panel.assessment();
    this.code = code;
    member = by.user();
    saidAt = now;
  }

  /** Says it, or thinks again; only while the panel sits. */
  void say(
      ScrutinyPanel at,
      Grade selfGrade,
      Grade wouldGive,
      String why,
      GradeScale scale,
      SignedIn by,
      Instant now) {
    at.table(by).requireMaySayTheirView();
    if (!scale.allows(wouldGive)) {
      throw new Refused("panel.refused.unknownGrade", wouldGive.value());
    }
    ADifferentGradeNeedsAReason.require(selfGrade, wouldGive, why);
    grade = wouldGive;
    reason = why.strip();
    saidAt = now;
  }

  MemberViewDetail detail() {
    return new MemberViewDetail(code, member, grade, reason, saidAt);
  }
}
