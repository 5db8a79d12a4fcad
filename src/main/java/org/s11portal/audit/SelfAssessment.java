package org.s11portal.audit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.standards.StandardSetId;

/** One agency’s self-assessment in one round: where it stands, and how it came there. */
@Entity
class SelfAssessment {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "round")
  private AuditRound round;

  private AgencyId agency;

  @Enumerated(EnumType.STRING)
  private AssessmentStatus status = AssessmentStatus.NOT_STARTED;

  private @Nullable LocalDate extendedTo;

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL)
  @OrderBy("at, sequence")
  private List<Step> steps = new ArrayList<>();

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Submission> submissions = new ArrayList<>();

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL)
  @OrderBy("version, code")
  private List<AmendmentAsked> amendments = new ArrayList<>();

  @Version private long version;

  protected SelfAssessment() {}

  SelfAssessment(AuditRound round, AgencyId agency) {
    id = UUID.randomUUID();
    this.round = round;
    this.agency = agency;
  }

  /** Joins a round late, and so with a due date of its own. */
  SelfAssessment(AuditRound round, AgencyId agency, LocalDate dueOn) {
    this(round, agency);
    if (dueOn.isBefore(round.summary().dueOn())) {
      throw new Refused("audit.refused.dueBeforeRound");
    }
    extendedTo = dueOn;
  }

  /** The first answer starts the work; later ones find it started. */
  void workOn(SignedIn by, Instant now) {
    if (status == AssessmentStatus.NOT_STARTED) {
      move(AssessmentStatus.IN_PROGRESS, by, now, "");
    }
    requireWithAgency();
  }

  void requireWithAgency() {
    if (!status.isWithAgency()) {
      throw new Refused("audit.refused.frozen");
    }
  }

  void sendToSignOff(Completeness completeness, SignedIn by, Instant now) {
    completeness.requireComplete();
    move(AssessmentStatus.AGENCY_CHECK, by, now, "");
  }

  void sendBack(String reason, SignedIn by, Instant now) {
    requireReason(reason);
    move(AssessmentStatus.IN_PROGRESS, by, now, reason);
  }

  /** Freezes the answers as the next numbered version. */
  Submission submit(
      Declaration declaration,
      Completeness completeness,
      String manifest,
      SignedIn by,
      Instant now) {
    completeness.requireComplete();
    declaration.requireMade();
    move(AssessmentStatus.SUBMITTED, by, now, "");
    var submission =
        new Submission(this, submissions.size() + 1, declaration, manifest, by.user(), now);
    submissions.add(submission);
    return submission;
  }

  /** Gives the return back: what is asked is kept with the version it was asked of. */
  void returnToAgency(GiveBack back, SignedIn by, Instant now) {
    requireReason(back.reason());
    back.requireNotes();
    move(AssessmentStatus.RETURNED, by, now, back.reason());
    back.amendments()
        .forEach(asked -> amendments.add(new AmendmentAsked(this, submissions.size(), asked)));
  }

  /**
   * The agency takes back what it has handed in, to where it stood before its declaration. What the
   * officer gave back for named answers stays with the officer: otherwise all answers would open.
   */
  void withdraw(String reason, SignedIn by, LocalDate today, Instant now) {
    requireReason(reason);
    if (status != AssessmentStatus.SUBMITTED) {
      throw new Refused("audit.refused.withdrawNow");
    }
    if (steps.getLast().detail().before() == AssessmentStatus.RETURNED) {
      throw new Refused("audit.refused.withdrawAmended");
    }
    if (today.isAfter(dueOn())) {
      throw new Refused("audit.refused.withdrawLate", Dates.day(dueOn()));
    }
    move(AssessmentStatus.AGENCY_CHECK, by, now, reason);
  }

  void exempt(String reason, SignedIn by, Instant now) {
    requireReason(reason);
    move(AssessmentStatus.EXEMPT, by, now, reason);
  }

  void move(AssessmentStatus next, SignedIn by, Instant now, String reason) {
    var before = status;
    status = status.moveTo(next, by);
    steps.add(new Step(this, steps.size(), before, next, reason, by.user(), now));
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new Refused("audit.refused.reasonMissing");
    }
  }

  AssessmentId id() {
    return new AssessmentId(id);
  }

  AgencyId agency() {
    return agency;
  }

  RoundSummary round() {
    return round.summary();
  }

  StandardSetId standardSet() {
    return round.summary().set();
  }

  AssessmentStatus status() {
    return status;
  }

  LocalDate dueOn() {
    return Optional.ofNullable(extendedTo).orElseGet(() -> round.summary().dueOn());
  }

  List<StepDetail> steps() {
    return steps.stream().map(Step::detail).toList();
  }

  List<SubmissionDetail> submissions() {
    return submissions.stream().map(Submission::detail).toList();
  }

  /** What was asked when it was last given back, in the order of the criteria’s codes. */
  List<Amendment> amendments() {
    return askedOf(submissions.size());
  }

  /** What the officer asked to be changed in one version. */
  List<Amendment> askedOf(int number) {
    return amendments.stream()
        .filter(asked -> asked.version() == number)
        .map(AmendmentAsked::detail)
        .toList();
  }

  Submission submission(int number) {
    return submissions.stream()
        .filter(one -> one.detail().number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  List<Submission> versions() {
    return List.copyOf(submissions);
  }

  AssessmentSummary summary() {
    return new AssessmentSummary(id(), round.summary().id(), agency, status, dueOn());
  }
}
