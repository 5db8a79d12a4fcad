package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Message;
import org.s11portal.board.StandardFocus.FedAction;
import org.s11portal.board.StandardFocus.Finding;
import org.s11portal.plan.ActionId;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.Contradiction;
import org.s11portal.plan.PlanStatus;
import org.s11portal.standards.StandardDetail;

class StandardFocusTest {

  private static final StandardDetail STANDARD =
      new StandardDetail(1, "Leadership", "Leadership", "", List.of());

  @Test
  void whatAnswersMoreFindingsComesFirst() {
    assertThat(order(fed("1a", 0), fed("1b", 2), fed("1c", 1))).containsExactly("1b", "1c", "1a");
  }

  @Test
  void whatTheBoardHasToLookAtComesBeforeAll() {
    assertThat(
            order(
                fed("1a", 3),
                new FedAction(action("1b", PlanStatus.OFF_TRACK, false), findings(0)),
                new FedAction(action("1c", PlanStatus.ON_TRACK, true), findings(1)),
                contradicting("1d")))
        .containsExactly("1c", "1b", "1d", "1a");
  }

  @Test
  void whatWeighsTheSameKeepsTheOrderOfThePlan() {
    assertThat(order(fed("2a", 1), fed("2b", 1), fed("2c", 1))).containsExactly("2a", "2b", "2c");
  }

  private static List<String> order(FedAction... actions) {
    return new StandardFocus(STANDARD, List.of(actions), List.of(), 0)
        .actions().stream().map(fed -> fed.action().ref()).toList();
  }

  private static FedAction fed(String ref, int findings) {
    return new FedAction(action(ref, PlanStatus.ON_TRACK, false), findings(findings));
  }

  private static FedAction contradicting(String ref) {
    return new FedAction(
        action(
            ref,
            PlanStatus.COMPLETED,
            false,
            new Contradiction(
                Contradiction.Kind.NOT_MUTUAL, Message.of("plan.contradiction.notMutual", "1x"))),
        findings(0));
  }

  private static ActionSummary action(
      String ref, PlanStatus status, boolean overdue, Contradiction... contradictions) {
    return new ActionSummary(
        new ActionId(UUID.randomUUID()),
        List.of(ref),
        "Something to do",
        List.of(),
        Optional.empty(),
        status,
        Optional.empty(),
        overdue,
        List.of(contradictions));
  }

  private static List<Finding> findings(int number) {
    return Stream.generate(() -> new Finding("1.1", "Leads", List.of())).limit(number).toList();
  }
}
