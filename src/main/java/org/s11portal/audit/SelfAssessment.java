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

  void returnToAgency(String reason, SignedIn by, Instant now) {
    requireReason(reason);
    move(AssessmentStatus.RETURNED, by, now, reason);
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

  /** The latest of the days that were given: by the round, on joining late, by extension. */
  LocalDate dueOn() {
    var given = Stream.of(Optional.ofNullable(joinsDueOn), holding().map(Extension::dueOn));
    return given
        .<LocalDate>mapMulti(Optional::ifPresent)
        .reduce(round.summary().dueOn(), (one, other) -> one.isAfter(other) ? one : other);
  }

  /** Since when the agency has known its due day. */
  LocalDate dueKnownSince() {
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

  AssessmentSummary summary() {
    return new AssessmentSummary(id(), round.summary().id(), agency, status, dueOn());
  }
}
