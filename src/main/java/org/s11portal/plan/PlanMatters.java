package org.s11portal.plan;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import org.s11portal.base.Dates;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MattersOfMeetings;
import org.s11portal.meeting.MeetingId;
import org.s11portal.plan.ui.PlanNavigation;
import org.springframework.stereotype.Component;

/** What a meeting decided about the plan: due dates amended, actions no longer applicable. */
@Component
class PlanMatters implements MattersOfMeetings {

  private final PlanActionRepository actions;

  PlanMatters(PlanActionRepository actions) {
    this.actions = actions;
  }

  @Override
  public List<Matter> of(MeetingId meeting) {
    return Stream.concat(
            actions.amendedAt(meeting).stream().map(PlanMatters::amended),
            actions.givenUpAt(meeting).stream().map(PlanMatters::givenUp))
        .toList();
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
