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

  void returnToAgency(String reason, SignedIn by, Instant now) {
    requireReason(reason);
    move(AssessmentStatus.RETURNED, by, now, reason);
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

  AssessmentSummary summary() {
    return new AssessmentSummary(id(), round.summary().id(), agency, status, dueOn());
  }
}
