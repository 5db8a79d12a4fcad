package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionId;

/** A question a panel puts to an agency about one criterion. It never closes silently. */
@Entity
class Challenge {

  private static final int LONGEST_OWNER = 200;

  @Id private UUID id;
  private PanelId panel;
  private RoundId round;
  private AssessmentId assessment;
  private AgencyId agency;
  private CriterionId criterion;
  private String code;

  @Column(columnDefinition = "longtext")
  private String text;

  private UserId raisedBy;
  private Instant raisedAt;
  private LocalDate answerDue;

  @Enumerated(EnumType.STRING)
  private ChallengeStatus status = ChallengeStatus.RAISED;

  /** While unanswered, only the agency sees what it has written so far. */
  @Column(columnDefinition = "longtext")
  private String answer = "";

  private @Nullable UserId answeredBy;
  private @Nullable Instant answeredAt;
  private @Nullable String owner;

  @Column(columnDefinition = "longtext")
  private @Nullable String outcome;

  @Version private long version;

  protected Challenge() {}

  Challenge(
      ScrutinyPanel panel,
      CriterionDetail criterion,
      RaiseChallenge raised,
      SignedIn by,
      Instant now) {
    panel.table(by).requireMayChallenge();
    if (raised.answerDue().isBefore(now.atZone(Dates.LONDON).toLocalDate())) {
      throw new Refused("panel.refused.dueInThePast");
    }
    id = UUID.randomUUID();
    this.panel = panel.id();
    round = panel.round();
    assessment = panel.assessment();
    agency = panel.agency();
    this.criterion = criterion.id();
    code = criterion.code();
    text = raised.text().strip();
    raisedBy = by.user();
    raisedAt = now;
    answerDue = raised.answerDue();
  }

  /**
   * Keeps what the agency has written so far.
   *
   * @throws Stale when somebody else has saved since the version the screen held
   */
  void draft(String soFar, long seen, SignedIn by) {
    requireLead(by);
    if (seen != version) {
      throw new Stale("panel.refused.staleAnswer");
    }
    answer = soFar;
  }

  void answer(String given, SignedIn by, Instant now) {
    requireLead(by);
    if (given.isBlank()) {
      throw new Refused("panel.refused.answerEmpty");
    }
    status = status.moveTo(ChallengeStatus.ANSWERED, by);
    answer = given.strip();
    answeredBy = by.user();
    answeredAt = now;
  }

  private void requireLead(SignedIn by) {
    if (!by.belongsTo(agency)) {
      throw new NotFound();
    }
    status.moveTo(ChallengeStatus.ANSWERED, by);
  }

  void accept(SignedIn by) {
    NobodyScrutinisesTheirOwnAgency.require(agency, by);
    status = status.moveTo(ChallengeStatus.ACCEPTED, by);
  }

  /** The panel does not settle it: from here somebody named sees to it. */
  void escalate(String to, SignedIn by) {
    NobodyScrutinisesTheirOwnAgency.require(agency, by);
    if (to.isBlank()) {
      throw new Refused("panel.refused.ownerMissing");
    }
    if (to.strip().length() > LONGEST_OWNER) {
      throw new Refused("panel.refused.ownerTooLong", LONGEST_OWNER);
    }
    status = status.moveTo(ChallengeStatus.ESCALATED, by);
    owner = to.strip();
  }

  void close(String cameOfIt, SignedIn by) {
    NobodyScrutinisesTheirOwnAgency.require(agency, by);
    if (cameOfIt.isBlank()) {
      throw new Refused("panel.refused.outcomeMissing");
    }
    status = status.moveTo(ChallengeStatus.CLOSED, by);
    outcome = cameOfIt.strip();
  }

  ChallengeId id() {
    return new ChallengeId(id);
  }

  AgencyId agency() {
    return agency;
  }

  PanelId panel() {
    return panel;
  }

  AskedOfUs askedOfUs() {
    return new AskedOfUs(detail(), answer, version);
  }

  ChallengeDetail detail() {
    return new ChallengeDetail(
        id(),
        panel,
        round,
        assessment,
        agency,
        criterion,
        code,
        text,
        raisedBy,
        raisedAt,
        answerDue,
        status,
        answerGiven(),
        Optional.ofNullable(owner),
        Optional.ofNullable(outcome));
  }

  private Optional<ChallengeDetail.AnswerGiven> answerGiven() {
    return answeredBy == null || answeredAt == null
        ? Optional.empty()
        : Optional.of(new ChallengeDetail.AnswerGiven(answer, answeredBy, answeredAt));
  }
}
