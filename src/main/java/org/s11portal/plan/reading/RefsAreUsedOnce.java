package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.List;

/** No two actions have the same ref. */
final class RefsAreUsedOnce implements DoubtRule {

  @Override
  public List<Doubt> doubts(PlanReading plan) {
    return plan.actions()
        .filter(action -> !action.name().equals(action.ref()))
        .map(
            action ->
                DoubtRule.doubt(
                    action.first(),
                    Column.REF,
                    text(
                        "plan.doubt.refUsedTwice",
                        action.ref(),
                        plan.action(action.ref()).orElse(action).first().number(),
                        action.name())))
        .toList();
  }
}
