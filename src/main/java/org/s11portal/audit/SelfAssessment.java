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
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
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

  private LocalDate askedOn;

  /** The due day of an agency that joined late. */
  private @Nullable LocalDate joinsDueOn;

  /** The day the officer wants it again that was given back last. */
  private @Nullable LocalDate amendBy;

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL)
  @OrderBy("sequence")
  @Fetch(FetchMode.SUBSELECT)
  private List<Extension> extensions = new ArrayList<>();

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

  SelfAssessment(AuditRound round, AgencyId agency, LocalDate askedOn) {
    round.requireOpen();
    id = UUID.randomUUID();
    this.round = round;
    this.agency = agency;
    this.askedOn = askedOn;
  }

  /** Joins a round late, and so with a due day of its own. */
  static SelfAssessment joining(
      AuditRound round, AgencyId agency, LocalDate dueOn, LocalDate askedOn) {
    if (dueOn.isBefore(round.summary().dueOn())) {
      throw new Refused("audit.refused.dueBeforeRound");
    }
    if (dueOn.isBefore(askedOn)) {
      throw new Refused("audit.refused.dueInPast");
    }
    var joining = new SelfAssessment(round, agency, askedOn);
    joining.joinsDueOn = dueOn;
    return joining;
  }

  /** The first answer starts the work; later ones find it started. */
  void workOn(SignedIn by, Instant now) {
    round.requireOpened(DueDay.today(now));
    if (status == AssessmentStatus.NOT_STARTED) {
      move(AssessmentStatus.IN_PROGRESS, by, now, "");
    }
    requireWithAgency();
  }

  void requireWithAgency() {
    round.requireOpen();
    if (!status.isWithAgency()) {
      throw new Refused("audit.refused.frozen");
    }
  }

  /** What comes now comes late, and stands beside what was handed in. */
  void requireUnderScrutiny() {
    round.requireOpen();
    if (status != AssessmentStatus.UNDER_SCRUTINY) {
      throw new Refused("audit.refused.lateNow");
    }
  }

  void sendToSignOff(Completeness completeness, SignedIn by, Instant now) {
    round.requireOpen();
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
    round.requireOpen();
    completeness.requireComplete();
    declaration.requireMade();
    // What the officer gave back is awaited whatever the date.
    if (status == AssessmentStatus.AGENCY_CHECK) {
      new DueDay(dueOn()).requireNotPassed(now);
    }
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
    back.requireDayToCome(DueDay.today(now));
    move(AssessmentStatus.RETURNED, by, now, back.reason());
    amendBy = back.dueOn().orElse(null);
    back.amendments()
        .forEach(asked -> amendments.add(new AmendmentAsked(this, submissions.size(), asked)));
  }

  /**
   * The agency takes back what it has handed in, to where it stood before its declaration. What the
   * officer gave back for named answers stays with the officer: otherwise all answers would open.
   */
  void withdraw(String reason, SignedIn by, Instant now) {
    requireReason(reason);
    round.requireOpen();
    if (status != AssessmentStatus.SUBMITTED) {
      throw new Refused("audit.refused.withdrawNow");
    }
    if (steps.getLast().detail().before() == AssessmentStatus.RETURNED) {
      throw new Refused("audit.refused.withdrawAmended");
    }
    if (new DueDay(dueOn()).hasPassed(now)) {
      throw new Refused("audit.refused.withdrawLate", Dates.day(dueOn()));
    }
    move(AssessmentStatus.AGENCY_CHECK, by, now, reason);
  }

  void exempt(String reason, SignedIn by, Instant now) {
    requireReason(reason);
    round.requireOpen();
    move(AssessmentStatus.EXEMPT, by, now, reason);
  }

  /** The agency is expected to answer after all, and goes on where it stood. */
  void takeBackExemption(String reason, SignedIn by, Instant now) {
    requireReason(reason);
    round.requireOpen();
    if (status != AssessmentStatus.EXEMPT) {
      throw new Refused("audit.refused.notExempt");
    }
    move(steps.getLast().detail().before(), by, now, reason);
  }

  /** Gives the agency until a later day, for as long as its return is still to come. */
  void extend(LocalDate dueOn, String reason, SignedIn by, Instant now) {
    requireAwaited();
    extensions.add(new Extension(this, extensions.size(), dueOn, reason, by, now));
  }

  /** The latest extension no longer counts; the day before it does again. */
  void takeBackExtension(SignedIn by, Instant now) {
    requireAwaited();
    holding().orElseThrow(() -> new Refused("audit.refused.noExtension")).withdraw(by, now);
  }

  private void requireAwaited() {
    round.requireOpen();
    if (!status.isAwaited()) {
      throw new Refused("audit.refused.notAwaited");
    }
  }

  private Optional<Extension> holding() {
    return extensions.reversed().stream().filter(Extension::holds).findFirst();
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

  /**
   * The day the officer wants back what was given back, otherwise the day it had from the start.
   */
  LocalDate dueOn() {
    return givenBack().flatMap(version -> Optional.ofNullable(amendBy)).orElseGet(this::firstDueOn);
  }

  /** The latest of the days that were given: by the round, on joining late, by extension. */
  private LocalDate firstDueOn() {
    var given = Stream.of(Optional.ofNullable(joinsDueOn), holding().map(Extension::dueOn));
    return given
        .<LocalDate>mapMulti(Optional::ifPresent)
        .reduce(round.summary().dueOn(), (one, other) -> one.isAfter(other) ? one : other);
  }

  /** Since when the agency has known its due day. */
  LocalDate dueKnownSince() {
    if (status == AssessmentStatus.RETURNED) {
      return DueDay.today(steps.getLast().detail().at());
    }
    return Stream.concat(
            Stream.of(askedOn, round.dueSetOn()),
            extensions.stream().map(Extension::changedAt).map(DueDay::today))
        .reduce(askedOn, (one, other) -> one.isAfter(other) ? one : other);
  }

  AwaitedReturn awaited() {
    return new AwaitedReturn(id(), round(), agency, status, dueOn(), dueKnownSince());
  }

  List<ExtensionDetail> extensions() {
    return extensions.stream().map(Extension::detail).toList();
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

  /** The version that counts for everybody else while the agency is at work on its return again. */
  Optional<Submission> handedInBefore() {
    return status.hasBeenHandedIn() || submissions.isEmpty()
        ? Optional.empty()
        : Optional.of(submissions.getLast());
  }

  /** The version the officer gave back, while the agency is changing it. */
  Optional<Submission> givenBack() {
    return status == AssessmentStatus.RETURNED
        ? Optional.of(submissions.getLast())
        : Optional.empty();
  }

  List<Submission> versions() {
    return List.copyOf(submissions);
  }

  AssessmentSummary summary() {
    return new AssessmentSummary(id(), round.summary().id(), agency, status, dueOn());
  }
}
