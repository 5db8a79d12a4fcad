package org.s11portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.s11portal.base.Message;

/**
 * What panels know of the actions of a plan, by ref.
 *
 * @param openPanels the agencies whose panels are to sit again and on which an action rests
 * @param stillGaps what was found again a round after an action had answered it
 * @param notVerified where a panel did not see that a completed action had done its work
 */
record OutsideFacts(
    Map<String, List<String>> openPanels,
    Map<String, List<String>> stillGaps,
    Map<String, List<String>> notVerified) {

  static final OutsideFacts NONE = new OutsideFacts(Map.of(), Map.of(), Map.of());

  /** All of it only contradicts an action that says it is completed. */
  List<Contradiction> contradicting(PlanAction action) {
    var found = new ArrayList<Contradiction>();
    if (action.status() == PlanStatus.COMPLETED) {
      add(
          action,
          openPanels,
          Contradiction.Kind.COMPLETED_WHILE_OPEN,
          "plan.contradiction.panels",
          found);
      add(action, stillGaps, Contradiction.Kind.STILL_A_GAP, "plan.contradiction.stillGap", found);
      add(
          action,
          notVerified,
          Contradiction.Kind.NOT_VERIFIED,
          "plan.contradiction.notVerified",
          found);
    }
    return found;
  }

  /** The agencies whose panels an action waits for. */
  List<String> openPanels(PlanAction action) {
    return named(action, openPanels);
  }

  private static void add(
      PlanAction action,
      Map<String, List<String>> facts,
      Contradiction.Kind kind,
      String key,
      List<Contradiction> found) {
    var names = named(action, facts);
    if (!names.isEmpty()) {
      found.add(new Contradiction(kind, Message.of(key, String.join(", ", names))));
    }
  }

  private static List<String> named(PlanAction action, Map<String, List<String>> facts) {
    return action.refs().stream()
        .flatMap(ref -> facts.getOrDefault(ref, List.of()).stream())
        .distinct()
        .toList();
  }
}
