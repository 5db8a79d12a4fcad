package org.s11portal.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.identity.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which of its own returns an agency works on: the one that is chosen, otherwise that of the newest
 * yearly audit, otherwise the newest of all. A choice that is not the agency’s is nothing.
 */
@Component
class AssessmentInHand {

  private final SelfAssessmentRepository assessments;
  private final ObjectProvider<ChosenRound> chosen;
  private final CurrentUser currentUser;
  private final Clock clock;

  AssessmentInHand(
      SelfAssessmentRepository assessments,
      ObjectProvider<ChosenRound> chosen,
      CurrentUser currentUser,
      Clock clock) {
    this.assessments = assessments;
    this.chosen = chosen;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** All of the agency’s own, the one in hand first. */
  List<SelfAssessment> all() {
    var own = assessments.opened(currentUser.get().actingAgency(), DueDay.today(clock.instant()));
    var round = round();
    return Stream.concat(
            own.stream().filter(one -> isIn(one, round)),
            own.stream().filter(one -> !isIn(one, round)))
        .toList();
  }

  Optional<SelfAssessment> find() {
    return all().stream().findFirst().filter(one -> round().isEmpty() || isIn(one, round()));
  }

  /** Where it stands, for whoever means to lock it. */
  Optional<Standing> standing() {
    var round = round();
    return assessments
        .standings(currentUser.get().actingAgency(), DueDay.today(clock.instant()))
        .stream()
        .filter(one -> round.isEmpty() || round.get().value().equals(one.round()))
        .findFirst();
  }

  Optional<SelfAssessment> takeToMove() {
    return standing().flatMap(one -> assessments.takeToMove(one.id()));
  }

  private Optional<RoundId> round() {
    return MeantRound.now()
        .or(() -> Optional.ofNullable(chosen.getIfAvailable()).flatMap(ChosenRound::now));
  }

  private static boolean isIn(SelfAssessment one, Optional<RoundId> round) {
    return round.filter(one.round().id()::equals).isPresent();
  }
}
