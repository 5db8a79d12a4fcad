package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.s11portal.base.Dates;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.ActionSummary;

/** When an action is due, in words: with how long it is over, and what it was before. */
final class DueDate {

  private DueDate() {}

  static String of(ActionDetail action, LocalDate today) {
    var words = of(action.summary(), today);
    return action.amendments().stream()
        .findFirst()
        .flatMap(amendment -> amendment.from())
        .map(before -> text("plan.due.amended", words, Dates.day(before)))
        .orElse(words);
  }

  private static String of(ActionSummary action, LocalDate today) {
    return action
        .due()
        .map(
            due ->
                action.overdue()
                    ? text("plan.due.over", Dates.day(due), ChronoUnit.DAYS.between(due, today))
                    : Dates.day(due))
        .orElseGet(() -> text("plan.due.none"));
  }
}
