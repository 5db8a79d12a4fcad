package org.s11portal.panel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionId;

/** A question a panel puts to an agency about one criterion. It never closes silently. */
@Entity
class Challenge {

  private static final int MOST_DOCUMENTS = 20;

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

  /** The line of enquiry it was raised under. */
  private @Nullable LineId line;

  private @Nullable UserId askedPerson;
  private String askedName = "";

  @Enumerated(EnumType.STRING)
  private ChallengeStatus status = ChallengeStatus.RAISED;

  /** While unanswered, only the agency sees what it has written so far. */
  @Column(columnDefinition = "longtext")
  private String answer = "";

  private @Nullable UserId answeredBy;
  private @Nullable Instant answeredAt;
  private @Nullable String owner;

  /** Empty as well where it was passed up before a day was asked for. */
  private @Nullable LocalDate decideBy;

  private @Nullable LocalDate decideBySince;

  @Column(columnDefinition = "longtext")
  private @Nullable String outcome;

  /** Chosen while the answer is written; with the answer they stand for good. */
  @ElementCollection
  @CollectionTable(name = "challenge_evidence", joinColumns = @JoinColumn(name = "challenge"))
  @OrderColumn(name = "number")
  private List<GivenEvidence> evidence = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "challenge_step", joinColumns = @JoinColumn(name = "challenge"))
  @OrderColumn(name = "number")
  private List<ChallengeStep> steps = new ArrayList<>();

  @Version private long version;

  protected Challenge() {}

  Challenge(
      ScrutinyPanel panel,
      CriterionDetail criterion,
      RaiseChallenge raised,
      SignedIn by,
      Instant now) {
    panel.table(by).requireMayChallenge();
    if (raised.answerDue().isBefore(day(now))) {
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
    askedPerson = raised.asked().person().orElse(null);
    askedName = raised.asked().name();
    line = raised.line().orElse(null);
  }

  /**
   * Keeps what the agency has written so far.
   *
   * @throws Stale when somebody else has saved since the version the screen held
   */
  void draft(String soFar, long seen, SignedIn by) {
    requireWrites(by);
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

  /** Rests the answer on one of the agency’s own documents. */
  void attach(DocumentSummary document, SignedIn by, Instant now) {
    requireWrites(by);
    if (!document.owner().equals(agency)) {
      throw new NotFound();
    }
    if (shows(document.id())) {
      return;
    }
    if (evidence.size() >= MOST_DOCUMENTS) {
      throw new Refused("panel.refused.tooManyDocuments", MOST_DOCUMENTS);
    }
    evidence.add(GivenEvidence.of(document, by.user(), now));
  }

  void detach(DocumentId document, SignedIn by) {
    requireWrites(by);
    evidence.removeIf(one -> one.document().equals(document));
  }

  private boolean shows(DocumentId document) {
    return evidence.stream().anyMatch(one -> one.document().equals(document));
  }

  /** Whether the panel was given this document with the answer. */
  boolean gave(DocumentId document) {
    return answeredAt != null && shows(document);
  }

  private void requireLead(SignedIn by) {
    requireOwn(by);
    status.moveTo(ChallengeStatus.ANSWERED, by);
  }

  /** The lead, and whoever it is put to, write; giving the answer is the lead’s. */
  private void requireWrites(SignedIn by) {
    requireOwn(by);
    if (status != ChallengeStatus.RAISED) {
      throw new Refused("panel.refused.challenge.ANSWERED");
    }
    if (!by.hasAny(Roles.AGENCY_LEAD) && !asked().isPutTo(by.user())) {
      throw new Refused("panel.refused.answerNotYours");
    }
  }

  private void requireOwn(SignedIn by) {
    if (!by.belongsTo(agency)) {
      throw new NotFound();
    }
  }

  void accept(String why, SignedIn by, Instant now) {
    NobodyScrutinisesTheirOwnAgency.require(agency, by);
    if (why.isBlank()) {
      throw new Refused("panel.refused.acceptReasonMissing");
    }
    move(ChallengeStatus.ACCEPTED, why, by, now);
  }

  /** The panel does not settle it: from here somebody named sees to it, by a day. */
  void escalate(EscalateChallenge passed, SignedIn by, Instant now) {
    NobodyScrutinisesTheirOwnAgency.require(agency, by);
    move(ChallengeStatus.ESCALATED, passed.why(), by, now);
    owner = passed.owner();
    setDecideBy(passed.decideBy(), now);
  }

  /** Gives a day to what was passed up without one; a day that is set stands. */
  void decideBy(LocalDate day, SignedIn by, Instant now) {
    NobodyScrutinisesTheirOwnAgency.require(agency, by);
    if (status != ChallengeStatus.ESCALATED) {
      throw new Refused("panel.refused.notEscalated");
    }
    if (decideBy != null) {
      throw new Refused("panel.refused.decideByStands", Dates.day(decideBy));
    }
    setDecideBy(day, now);
  }

  private void setDecideBy(LocalDate day, Instant now) {
    if (day.isBefore(day(now))) {
      throw new Refused("panel.refused.decideByInThePast");
    }
    decideBy = day;
    decideBySince = day(now);
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, Dates.LONDON);
  }

  void close(String cameOfIt, SignedIn by, Instant now) {
    NobodyScrutinisesTheirOwnAgency.require(agency, by);
    if (cameOfIt.isBlank()) {
      throw new Refused("panel.refused.outcomeMissing");
    }
    move(ChallengeStatus.CLOSED, cameOfIt, by, now);
    outcome = cameOfIt.strip();
  }

  private void move(ChallengeStatus next, String why, SignedIn by, Instant now) {
    status = status.moveTo(next, by);
    steps.add(new ChallengeStep(next, by.user(), by.name(), now, why.strip()));
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
    return new AskedOfUs(detail(), answer, List.copyOf(evidence), version);
  }

  AwaitedAnswer awaited() {
    return new AwaitedAnswer(id(), panel, agency, code, asked(), answerDue, day(raisedAt));
  }

  /** Empty unless it waits for a decision by a day. */
  Optional<AwaitedDecision> awaitedDecision() {
    return status != ChallengeStatus.ESCALATED || decideBy == null || decideBySince == null
        ? Optional.empty()
        : Optional.of(
            new AwaitedDecision(
                id(), panel, agency, code, owner == null ? "" : owner, decideBy, decideBySince));
  }

  private AskedOf asked() {
    return new AskedOf(Optional.ofNullable(askedPerson), askedName);
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
        asked(),
        status,
        answerGiven(),
        Optional.ofNullable(owner),
        Optional.ofNullable(decideBy),
        Optional.ofNullable(outcome),
        List.copyOf(steps),
        Optional.ofNullable(line));
  }

  private Optional<ChallengeDetail.AnswerGiven> answerGiven() {
    return answeredBy == null || answeredAt == null
        ? Optional.empty()
        : Optional.of(
            new ChallengeDetail.AnswerGiven(answer, answeredBy, answeredAt, List.copyOf(evidence)));
  }
}
