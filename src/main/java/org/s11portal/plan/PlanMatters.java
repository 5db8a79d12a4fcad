package org.s11portal.plan;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.base.Dates;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MattersOfMeetings;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.plan.ui.PlanNavigation;
import org.springframework.stereotype.Component;

/** The plan before a meeting, and what that decided: due dates amended, actions given up. */
@Component
class PlanMatters implements MattersOfMeetings {

  private final PlanActionRepository actions;

  private final PastPlans plans;
  private final PastMeetings meetings;

  PlanMatters(PlanActionRepository actions, PastPlans plans, PastMeetings meetings) {
    this.actions = actions;
    this.plans = plans;
    this.meetings = meetings;
  }

  @Override
  public List<Matter> of(MeetingId meeting) {
    return Stream.of(
            before(meeting),
            actions.amendedAt(meeting).stream().map(PlanMatters::amended),
            actions.givenUpAt(meeting).stream().map(PlanMatters::givenUp))
        .flatMap(matters -> matters)
        .toList();
  }

  /** The plan of that day, and what had changed in it since the meeting before. */
  private Stream<Matter> before(MeetingId meeting) {
    var past = meetings.all();
    var these = past.stream().filter(one -> one.id().equals(meeting)).findFirst();
    return these.map(MeetingSummary::day).filter(plans::isThereOne).stream()
        .flatMap(
            day ->
                Stream.concat(
                    Stream.of(then(day)),
                    past.stream()
                        .map(MeetingSummary::day)
                        .filter(day::isAfter)
                        .findFirst()
                        .map(last -> changed(new Period(last, Optional.of(day))))
                        .stream()));
  }

  private static Matter then(LocalDate day) {
    return new Matter(
        "plan/on/" + day,
        Matter.Kind.RECEIVED,
        text("plan.matter.then", Dates.day(day)),
        PlanNavigation.on(day));
  }

  private static Matter changed(Period period) {
    return new Matter(
        "plan/changes/" + period.after(),
        Matter.Kind.RECEIVED,
        text("plan.matter.changes", Dates.day(period.after())),
        PlanNavigation.changes(period));
  }

  private static Matter amended(DueDateAmendment amendment) {
    var action = amendment.action();
    return new Matter(
        "plan/due/" + action.id().value() + "/" + amendment.newDue(),
        Matter.Kind.DECIDED,
        text("plan.matter.due", ref(action), Dates.day(amendment.newDue())),
        PlanNavigation.action(ref(action)));
  }

  private static Matter givenUp(PlanAction action) {
    return new Matter(
        "plan/action/" + action.id().value(),
        Matter.Kind.DECIDED,
        text("plan.matter.givenUp", ref(action)),
        PlanNavigation.action(ref(action)));
  }

  private static String ref(PlanAction action) {
    return action.refs().getFirst();
  }
}
