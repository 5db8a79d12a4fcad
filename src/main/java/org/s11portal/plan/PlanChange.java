package org.s11portal.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.s11portal.base.Dates;
import org.s11portal.base.Message;
import org.s11portal.identity.UserId;

/** Something that changed in the plan: of which action, on which day, what, and by whom. */
public record PlanChange(
    Kind kind, ActionSummary action, LocalDate on, Message words, String said, UserId by) {

  /** What kind of change it is, in the order in which a board wants to hear of them. */
  public enum Kind {
    NO_LONGER_APPLICABLE,
    STATUS,
    DUE_DATE,
    PROGRESS
  }

  /** All that changed in a plan in a time, the oldest first. */
  static List<PlanChange> in(Period period, PlanDetail plan) {
    return plan.actions()
        .flatMap(action -> Stream.of(statuses(action), dueDates(action), progress(action)))
        .flatMap(changes -> changes)
        .filter(change -> period.holds(change.on()))
        .sorted(Comparator.comparing(PlanChange::on))
        .toList();
  }

  private static Stream<PlanChange> statuses(ActionDetail action) {
    return action.changes().stream()
        .map(
            one ->
                new PlanChange(
                    one.to() == PlanStatus.NO_LONGER_APPLICABLE
                        ? Kind.NO_LONGER_APPLICABLE
                        : Kind.STATUS,
                    action.summary(),
                    one.on(),
                    Message.of("plan.change.status", one.from().label(), one.to().label()),
                    one.note(),
                    one.by()));
  }

  private static Stream<PlanChange> dueDates(ActionDetail action) {
    return action.amendments().stream()
        .flatMap(
            one ->
                one.recordedOn().stream()
                    .map(
                        on ->
                            new PlanChange(
                                Kind.DUE_DATE,
                                action.summary(),
                                on,
                                one.from()
                                    .map(
                                        before ->
                                            Message.of(
                                                "plan.change.due",
                                                Dates.day(before),
                                                Dates.day(one.to())))
                                    .orElseGet(
                                        () ->
                                            Message.of("plan.change.dueSet", Dates.day(one.to()))),
                                one.reason(),
                                one.recordedBy())));
  }

  private static Stream<PlanChange> progress(ActionDetail action) {
    return action.progress().stream()
        .map(
            one ->
                new PlanChange(
                    Kind.PROGRESS,
                    action.summary(),
                    one.on(),
                    Message.of("plan.change.progress"),
                    one.text(),
                    one.by()));
  }
}
