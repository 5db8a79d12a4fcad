package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.standards.CriterionDetail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a whole return from last round’s answers. What somebody has begun stays as it is; what was
 * taken over can be taken back until somebody has looked through it.
 */
@Service
@Transactional
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD})
public class CarryOver {

  private final AssessmentInHand inHand;
  private final AnswerRepository answers;
  private final ReturnReader reader;
  private final LastRounds lastRounds;
  private final CurrentUser currentUser;
  private final Clock clock;

  CarryOver(
      AssessmentInHand inHand,
      AnswerRepository answers,
      ReturnReader reader,
      LastRounds lastRounds,
      CurrentUser currentUser,
      Clock clock) {
    this.inHand = inHand;
    this.answers = answers;
    this.reader = reader;
    this.lastRounds = lastRounds;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Empty when there was no last round, or answers cannot change now. */
  @Transactional(readOnly = true)
  public Optional<CarryOffer> offer() {
    return newest()
        .filter(one -> isAtWork(one.status()) && one.round().status() == RoundStatus.OPEN)
        .map(reader::read)
        .flatMap(now -> lastRounds.of(now).flatMap(last -> offer(now, last)));
  }

  private static Optional<CarryOffer> offer(ReturnDetail now, LastRounds.Beside last) {
    var starts = starts(now, last).map(Start::from).toList();
    var waiting = now.answers().stream().filter(AnswerDetail::notReviewed).count();
    return Stream.concat(
            starts.stream(), now.set().criteria().map(last::of).flatMap(Optional::stream))
        .findFirst()
        .filter(any -> !starts.isEmpty() || waiting > 0)
        .map(any -> new CarryOffer(any.round().title(), starts.size(), waiting, any.gradesHold()));
  }

  /** Takes over every answer nobody has begun; says how many there were. */
  public int start() {
    var by = currentUser.get();
    var assessment = taken();
    var now = reader.read(assessment);
    var starts = lastRounds.of(now).map(last -> starts(now, last)).orElse(Stream.empty()).toList();
    for (var start : starts) {
      var code = start.criterion().code();
      var answer =
          answers
              .of(assessment.id().value(), code)
              .orElseGet(() -> new Answer(assessment, start.criterion()));
      answer.startFrom(start.from().answer(), start.from().gradeToStartFrom(), by, clock.instant());
      answers.saveAndFlush(answer);
    }
    return starts.size();
  }

  /** Takes back what was taken over and nobody has looked through yet; says how many there were. */
  public int takeBack() {
    var by = currentUser.get();
    var waiting =
        answers.of(taken().id().value()).stream()
            .filter(answer -> answer.detail().notReviewed())
            .toList();
    for (var answer : waiting) {
      answer.forgetStart(by, clock.instant());
      answers.saveAndFlush(answer);
    }
    return waiting.size();
  }

  /** A criterion nobody has begun, and what was said of it a round ago. */
  private record Start(CriterionDetail criterion, LastRound from) {}

  private static Stream<Start> starts(ReturnDetail now, LastRounds.Beside last) {
    return now.set()
        .criteria()
        .filter(criterion -> now.answer(criterion.code()).filter(AnswerDetail::isBegun).isEmpty())
        .flatMap(
            criterion ->
                last.of(criterion).filter(LastRound::hasWords).stream()
                    .map(said -> new Start(criterion, said)));
  }

  private static boolean isAtWork(AssessmentStatus status) {
    return status == AssessmentStatus.NOT_STARTED || status == AssessmentStatus.IN_PROGRESS;
  }

  private Optional<SelfAssessment> newest() {
    return inHand.find();
  }

  /** Colleagues who save an answer at this moment wait; where it stands is read under the lock. */
  private SelfAssessment taken() {
    return inHand.takeToMove().orElseThrow(NotFound::new);
  }
}
