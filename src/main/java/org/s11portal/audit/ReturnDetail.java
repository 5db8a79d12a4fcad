package org.s11portal.audit;

import static org.s11portal.base.Texts.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.manifest.Manifest;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;

/**
 * An agency’s return, whole: where it stands, what it was asked, what it answered.
 *
 * @param asOf the version whose answers these are; empty for the answers as they stand
 */
public record ReturnDetail(
    AssessmentSummary assessment,
    RoundSummary round,
    StandardSetDetail set,
    List<AnswerDetail> answers,
    List<StepDetail> steps,
    List<SubmissionDetail> submissions,
    List<Amendment> amendments,
    Optional<SubmissionDetail> asOf) {

  public Optional<AnswerDetail> answer(String code) {
    return answers.stream().filter(answer -> answer.code().equals(code)).findFirst();
  }

  /** The answer to a criterion, which looks as nobody has touched it where that is so. */
  public AnswerDetail answerTo(CriterionDetail criterion) {
    return answer(criterion.code()).orElseGet(() -> AnswerDetail.blank(criterion));
  }

  /** Whether this answer may be changed now. */
  public boolean isOpen(AnswerDetail answer) {
    var status = assessment.status();
    return asOf.isEmpty()
        && round.status() == RoundStatus.OPEN
        && status.isWithAgency()
        && (status != AssessmentStatus.RETURNED || answer.unlocked());
  }

  /** The same return with the answers a version of it was handed in with. */
  ReturnDetail asHandedIn(SubmissionDetail version, Manifest manifest) {
    var then =
        set.criteria()
            .flatMap(
                criterion ->
                    manifest.answer(criterion.code()).stream()
                        .map(frozen -> AnswerDetail.frozen(criterion, frozen, version)))
            .toList();
    return new ReturnDetail(
        assessment, round, set, then, steps, submissions, amendments, Optional.of(version));
  }

  /**
   * What the officer asks to be changed under a criterion; empty unless it was given back for it.
   */
  public Optional<String> asked(String code) {
    return assessment.status() != AssessmentStatus.RETURNED
        ? Optional.empty()
        : amendments.stream()
            .filter(asked -> asked.code().equals(code))
            .map(Amendment::note)
            .findFirst();
  }

  /** Why not the answers of now are read, but those of a version. */
  public Optional<String> whyAsOf() {
    return asOf.map(
        version ->
            text(
                assessment.status() == AssessmentStatus.RETURNED
                    ? "audit.paper.asOf"
                    : "audit.paper.takenBack",
                version.number()));
  }

  /** When the version that counts was handed in. */
  public Optional<Instant> submittedAt() {
    return submissions.isEmpty()
        ? Optional.empty()
        : Optional.of(submissions.getLast().submittedAt());
  }

  public Completeness completeness() {
    return Completeness.of(set, answers);
  }

  /** How far each standard has come, in the order of the set. */
  public List<StandardProgress> byStandard() {
    return set.standards().stream()
        .map(
            standard ->
                new StandardProgress(
                    standard, standard.criteria().stream().map(this::progress).toList()))
        .toList();
  }

  private StandardProgress.CriterionProgress progress(CriterionDetail criterion) {
    return new StandardProgress.CriterionProgress(
        criterion,
        answer(criterion.code()).map(AnswerDetail::progress).orElse(AnswerProgress.NOT_STARTED));
  }

  /** The last step that brought it where it stands; empty while nobody has begun. */
  public Optional<StepDetail> lastStep() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  public long ready() {
    return answers.stream().filter(AnswerDetail::ready).count();
  }

  /** How many criteria the set asks. */
  public long asked() {
    return set.criteria().count();
  }
}
