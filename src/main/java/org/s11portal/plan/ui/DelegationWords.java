package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.base.Dates;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.Delegation;
import org.s11portal.plan.DelegationDetail;
import org.s11portal.plan.PriorityDetail;

/** To whom something is delegated since when; blank where it is not. */
final class DelegationWords {

  private DelegationWords() {}

  static String of(ActionDetail action) {
    return action.delegation().map(DelegationWords::words).orElse("");
  }

  static String of(PriorityDetail priority) {
    return priority.delegation().map(DelegationWords::words).orElse("");
  }

  static String words(Delegation to) {
    return text("plan.delegation.since", to.body(), Dates.day(to.on()));
  }

  private static String words(DelegationDetail to) {
    return text(
        to.withPriority() ? "plan.delegation.withPriority" : "plan.delegation.since",
        to.body(),
        Dates.day(to.on()));
  }
}
