package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.PlanDetail;
import org.s11portal.plan.PriorityDetail;

/** By what the actions of a plan are put together. */
enum PlanGrouping {
  PRIORITY,
  LEAD,
  DUE;

  static final String IN_ADDRESS = "by";

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  static PlanGrouping from(QueryParameters query) {
    return query
        .getSingleParameter(IN_ADDRESS)
        .flatMap(
            asked -> Arrays.stream(values()).filter(one -> one.name().equals(asked)).findFirst())
        .orElse(PRIORITY);
  }

  String label() {
    return text("plan.by." + name());
  }

  String column() {
    return text("plan.by." + name() + ".column");
  }

  /** The actions that match, in groups that are not empty. */
  List<PlanGroup> groups(PlanDetail plan, Predicate<ActionDetail> matches, LocalDate today) {
    var groups =
        switch (this) {
          case PRIORITY -> byPriority(plan, matches);
          case LEAD -> byLead(plan.actions().filter(matches).toList());
          case DUE -> byDue(plan.actions().filter(matches).toList(), today);
        };
    return groups.stream().filter(group -> !group.actions().isEmpty()).toList();
  }

  private static List<PlanGroup> byPriority(PlanDetail plan, Predicate<ActionDetail> matches) {
    return plan.priorities().stream()
        .map(
            priority ->
                new PlanGroup(
                    title(priority), priority.actions().stream().filter(matches).toList()))
        .toList();
  }

  private static String title(PriorityDetail priority) {
    var title = text("plan.priority", priority.number(), priority.title());
    return priority
        .delegation()
        .map(to -> text("plan.delegation.title", title, to.body()))
        .orElse(title);
  }

  /**
   * An action with several leads stands with each of them, and with the body that carries it out.
   */
  private static List<PlanGroup> byLead(List<ActionDetail> actions) {
    var byLead = new TreeMap<String, List<ActionDetail>>(String.CASE_INSENSITIVE_ORDER);
    for (var action : actions) {
      action
          .answering()
          .forEach(lead -> byLead.computeIfAbsent(lead, first -> new ArrayList<>()).add(action));
    }
    var groups = new ArrayList<PlanGroup>();
    byLead.forEach((lead, led) -> groups.add(new PlanGroup(lead, led)));
    groups.add(
        new PlanGroup(
            text("plan.by.noLead"),
            actions.stream().filter(action -> action.answering().isEmpty()).toList()));
    return groups;
  }

  /** What is over its date first, then month by month; what is closed has no date to keep. */
  private static List<PlanGroup> byDue(List<ActionDetail> actions, LocalDate today) {
    var open = actions.stream().filter(action -> !action.summary().status().isClosed()).toList();
    var groups = new ArrayList<PlanGroup>();
    groups.add(
        new PlanGroup(
            text("plan.by.overdue"),
            sorted(open.stream().filter(action -> action.summary().overdue()).toList())));
    var byMonth = new TreeMap<YearMonth, List<ActionDetail>>();
    for (var action : open) {
      action
          .summary()
          .due()
          .filter(due -> !due.isBefore(today))
          .ifPresent(
              due ->
                  byMonth
                      .computeIfAbsent(YearMonth.from(due), first -> new ArrayList<>())
                      .add(action));
    }
    byMonth.forEach((month, due) -> groups.add(new PlanGroup(MONTH.format(month), sorted(due))));
    groups.add(
        new PlanGroup(
            text("plan.by.noDate"),
            open.stream().filter(action -> action.summary().due().isEmpty()).toList()));
    groups.add(
        new PlanGroup(
            text("plan.by.closed"),
            actions.stream().filter(action -> action.summary().status().isClosed()).toList()));
    return groups;
  }

  private static List<ActionDetail> sorted(List<ActionDetail> actions) {
    return actions.stream()
        .sorted(Comparator.comparing(action -> action.summary().due().orElse(LocalDate.MAX)))
        .toList();
  }
}
