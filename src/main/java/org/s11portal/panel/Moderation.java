package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.PanelVerdict;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/**
 * A panel’s grade for one criterion of one return. The agency’s own grade is copied beside it and
 * never touched. A later correction would be a further edition that supersedes this one.
 */
@Entity
class Moderation {

  @Id private UUID id;
  private AssessmentId assessment;
  private String code;
  private int edition = 1;
  private PanelId panel;
  private RoundId round;
  private AgencyId agency;
  private CriterionId criterion;
  private Grade selfGrade;
  private Grade grade;

  @Column(columnDefinition = "longtext")
  private String reason = "";

  @Enumerated(EnumType.STRING)
  private ModerationStatus status = ModerationStatus.PROVISIONAL;

  private UserId decidedBy;
  private Instant decidedAt;

  @Version private long version;

  protected Moderation() {}

  Moderation(
      ScrutinyPanel panel, AnswerDetail answer, Decision decision, SignedIn by, Instant now) {
    id = UUID.randomUUID();
    assessment = panel.assessment();
    code = answer.code();
    this.panel = panel.id();
    round = panel.round();
    agency = panel.agency();
    criterion = answer.criterion();
    selfGrade = answer.grade().orElse(Grade.NOT_APPLICABLE);
    requireSeen(decision.version(), ModerationDetail.NOTHING_YET, code);
    // Assigned again by deciding; named here so that it is never without them.
    grade = selfGrade;
    decidedBy = by.user();
    decidedAt = now;
    decide(panel, decision, by, now);
  }

  /** A grade and its reason, on a scale, over the version of an earlier decision. */
  record Decision(Grade grade, String reason, GradeScale scale, long version) {}

  /**
   * Thinks again.
   *
   * @throws Stale when somebody else has decided since the version the screen held
   */
  void redecide(ScrutinyPanel by, Decision decision, SignedIn who, Instant now) {
    by.table(who).requireMayModerate();
    requireSeen(decision.version(), version, code);
    decide(by, decision, who, now);
  }

  private void decide(ScrutinyPanel sitting, Decision decision, SignedIn by, Instant now) {
    sitting.table(by).requireMayModerate();
    if (status != ModerationStatus.PROVISIONAL) {
      throw new Refused("panel.refused.frozen");
    }
    if (!decision.scale().allows(decision.grade())) {
      throw new Refused("panel.refused.unknownGrade", decision.grade().value());
    }
    ADifferentGradeNeedsAReason.require(selfGrade, decision.grade(), decision.reason());
    // A panel that is reconvened keeps its earlier decisions under its own name.
    panel = sitting.id();
    grade = decision.grade();
    reason = decision.reason().strip();
    decidedBy = by.user();
    decidedAt = now;
  }

  private static void requireSeen(long seen, long stands, String code) {
    if (seen != stands) {
      throw new Stale("panel.refused.staleGrade", code);
    }
  }

  void conclude() {
    require(ModerationStatus.PROVISIONAL);
    status = ModerationStatus.CONCLUDED;
  }

  void freeze() {
    require(ModerationStatus.CONCLUDED);
    status = ModerationStatus.FINAL;
  }

  private void require(ModerationStatus wanted) {
    if (status != wanted) {
      throw new Refused("panel.refused.frozen");
    }
  }

  /**
   * The independent chair orders another grade: it supersedes this one, which stays to be read.
   *
   * @throws Stale when this is not the grade the screen held
   */
  Moderation correct(Decision decision, SignedIn by, Instant now) {
    NobodyScrutinisesTheirOwnAgency.require(agency, by);
    if (!by.hasAny(Roles.INDEPENDENT_CHAIR)) {
      throw new Refused("panel.refused.notYours.CORRECTION");
    }
    requireSeen(decision.version(), version, code);
    if (status != ModerationStatus.FINAL) {
      throw new Refused("panel.refused.notFinal");
    }
    if (!decision.scale().allows(decision.grade())) {
      throw new Refused("panel.refused.unknownGrade", decision.grade().value());
    }
    if (decision.grade().equals(grade)) {
      throw new Refused("panel.refused.sameGrade");
    }
    if (decision.reason().isBlank()) {
      throw new Refused("panel.refused.reasonMissing");
    }
    status = ModerationStatus.SUPERSEDED;
    return new Moderation(this, decision, by, now);
  }

  private Moderation(Moderation superseded, Decision decision, SignedIn by, Instant now) {
    id = UUID.randomUUID();
    assessment = superseded.assessment;
    code = superseded.code;
    edition = superseded.edition + 1;
    panel = superseded.panel;
    round = superseded.round;
    agency = superseded.agency;
    criterion = superseded.criterion;
    selfGrade = superseded.selfGrade;
    grade = decision.grade();
    reason = decision.reason().strip();
    status = ModerationStatus.FINAL;
    decidedBy = by.user();
    decidedAt = now;
  }

  AgencyId agency() {
    return agency;
  }

  String code() {
    return code;
  }

  PanelVerdict verdict() {
    return new PanelVerdict(grade, reason);
  }

  ModerationDetail detail(GradeScale scale) {
    return new ModerationDetail(
        code,
        selfGrade,
        grade,
        Shift.between(selfGrade, grade, scale),
        reason,
        status,
        decidedBy,
        decidedAt,
        version);
  }
}
