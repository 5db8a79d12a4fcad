package org.s11portal.audit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/**
 * An agency’s answer to one criterion. It is an aggregate of its own, so that two colleagues at
 * work on two answers never wait for each other.
 */
@Entity
class Answer {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment")
  private SelfAssessment assessment;

  private CriterionId criterion;
  private String code;
  private @Nullable Grade grade;

  @Column(columnDefinition = "longtext")
  private String notApplicableReason = "";

  @Column(columnDefinition = "longtext")
  private String narrative = "";

  @Column(columnDefinition = "longtext")
  private String impact = "";

  private boolean ready;

  /** Taken over from the round before and not yet confirmed by anybody. */
  private boolean notReviewed;

  /** While the return is with the agency again, only answers the officer named may change. */
  private boolean unlocked;

  private @Nullable UserId editedBy;
  private @Nullable Instant editedAt;

  @OneToMany(mappedBy = "answer", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("addedAt")
  private List<AnswerEvidence> evidence = new ArrayList<>();

  @OneToMany(mappedBy = "answer", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("dueOn")
  private List<ImprovementAction> improvements = new ArrayList<>();

  /** Below zero until it is first kept, so that two first drafts of one answer cannot both win. */
  @Version private long version = SaveAnswer.NEVER_KEPT;

  protected Answer() {}

  Answer(SelfAssessment assessment, CriterionDetail asked) {
    id = UUID.randomUUID();
    this.assessment = assessment;
    criterion = asked.id();
    code = asked.code();
  }

  /**
   * Takes over last round’s words as a start; somebody must confirm them. A grade that somebody has
   * chosen already stays.
   *
   * @param sameGrade last round’s grade where it still means the same; otherwise it is asked anew
   */
  void startFrom(AnswerDetail lastRound, Optional<Grade> sameGrade, SignedIn by, Instant now) {
    assessment.workOn(by, now);
    requireUnlocked();
    if (!narrative.isBlank() || !impact.isBlank()) {
      throw new Refused("audit.refused.begunAlready", code);
    }
    narrative = lastRound.narrative();
    impact = lastRound.impact();
    if (grade == null && sameGrade.isPresent()) {
      grade = sameGrade.get();
      notApplicableReason = grade.isNotApplicable() ? lastRound.notApplicableReason() : "";
    }
    notReviewed = !narrative.isBlank() || !impact.isBlank();
    touched(by, now);
  }

  /** Takes back a start nobody has looked through: words and grade, not what was put beside. */
  void forgetStart(SignedIn by, Instant now) {
    assessment.workOn(by, now);
    requireUnlocked();
    if (!notReviewed) {
      throw new Refused("audit.refused.begunAlready", code);
    }
    narrative = "";
    impact = "";
    grade = null;
    notApplicableReason = "";
    notReviewed = false;
    touched(by, now);
  }

  /**
   * Keeps a draft, however unfinished.
   *
   * @throws Stale when somebody else has saved since the version the screen held
   */
  void draft(SaveAnswer draft, GradeScale scale, SignedIn by, Instant now) {
    assessment.workOn(by, now);
    requireUnlocked();
    if (draft.version() != version) {
      throw new Stale("audit.refused.stale", code);
    }
    draft
        .grade()
        .filter(wanted -> !scale.allows(wanted))
        .ifPresent(
            unknown -> {
              throw new Refused("audit.refused.unknownGrade", unknown.value());
            });
    WordLimit.require(draft.notApplicableReason(), draft.narrative(), draft.impact());
    grade = draft.grade().orElse(null);
    notApplicableReason = draft.notApplicableReason();
    narrative = draft.narrative();
    impact = draft.impact();
    ready = draft.ready();
    notReviewed = false;
    touched(by, now);
  }

  void attach(DocumentId document, String shows, SignedIn by, Instant now) {
    assessment.workOn(by, now);
    requireUnlocked();
    if (evidence.stream().anyMatch(link -> link.document().equals(document))) {
      throw new Refused("audit.refused.attachedAlready");
    }
    evidence.add(new AnswerEvidence(this, document, shows, by.user(), now));
    touched(by, now);
  }

  void detach(DocumentId document, SignedIn by, Instant now) {
    assessment.workOn(by, now);
    requireUnlocked();
    if (!evidence.removeIf(link -> link.document().equals(document))) {
      throw new NotFound();
    }
    touched(by, now);
  }

  /** Says what a document shows here; without moving the version, since no words compete. */
  void note(DocumentId document, EvidenceNote note, SignedIn by, Instant now) {
    assessment.workOn(by, now);
    requireUnlocked();
    evidence.stream()
        .filter(link -> link.document().equals(document))
        .findFirst()
        .orElseThrow(NotFound::new)
        .note(note);
  }

  /**
   * Shows the newer version of a document instead of the older one, as long as the answer may
   * change at all; a frozen one keeps what it was handed in with.
   */
  void follow(DocumentId older, DocumentId newer) {
    var locked = assessment.status() == AssessmentStatus.RETURNED && !unlocked;
    if (assessment.status().isWithAgency() && !locked) {
      evidence.stream()
          .filter(link -> link.document().equals(older))
          .forEach(link -> link.follow(newer));
    }
  }

  void promise(PlannedImprovement planned, SignedIn by, Instant now) {
    assessment.workOn(by, now);
    requireUnlocked();
    improvements.add(new ImprovementAction(this, planned));
    touched(by, now);
  }

  void amend(UUID improvement, PlannedImprovement planned, SignedIn by, Instant now) {
    assessment.workOn(by, now);
    requireUnlocked();
    improvement(improvement).amend(planned);
    touched(by, now);
  }

  /** What became of a promise, told in a later round: the answer itself stays as it was. */
  ImprovementDetail tell(UUID improvement, PromiseOutcome outcome) {
    var promised = improvement(improvement);
    promised.ended(outcome);
    return promised.detail();
  }

  private ImprovementAction improvement(UUID id) {
    return improvements.stream()
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  void withdraw(UUID improvement, SignedIn by, Instant now) {
    assessment.workOn(by, now);
    requireUnlocked();
    if (!improvements.removeIf(action -> action.id().equals(improvement))) {
      throw new NotFound();
    }
    touched(by, now);
  }

  void unlock() {
    unlocked = true;
    ready = false;
  }

  void lock() {
    unlocked = false;
  }

  private void requireUnlocked() {
    if (assessment.status() == AssessmentStatus.RETURNED && !unlocked) {
      throw new Refused("audit.refused.notUnlocked", code);
    }
  }

  private void touched(SignedIn by, Instant now) {
    editedBy = by.user();
    editedAt = now;
  }

  SelfAssessment assessment() {
    return assessment;
  }

  String code() {
    return code;
  }

  long version() {
    return version;
  }

  AnswerDetail detail() {
    return new AnswerDetail(
        new AnswerId(id),
        criterion,
        code,
        Optional.ofNullable(grade),
        notApplicableReason,
        narrative,
        impact,
        ready,
        notReviewed,
        unlocked,
        evidence.stream().map(AnswerEvidence::detail).toList(),
        improvements.stream().map(ImprovementAction::detail).toList(),
        Optional.ofNullable(editedBy),
        Optional.ofNullable(editedAt),
        version);
  }
}
