package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.identity.People;
import org.s11portal.meeting.MeetingId;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.AmendmentDetail;

/** Every change of an action’s due date, with the meeting and who agreed. */
class ActionAmendments extends Div {

  ActionAmendments(ActionDetail action, People people, Map<MeetingId, String> meetings) {
    setVisible(!action.amendments().isEmpty());
    var names =
        people.names(action.amendments().stream().map(AmendmentDetail::recordedBy).toList());
    var table =
        new HtmlTable(
            text("plan.amendments"),
            text("plan.amendment.from"),
            text("plan.amendment.to"),
            text("plan.amendment.reason"),
            text("plan.amendment.meeting"),
            text("plan.amendment.agreedBy"),
            text("plan.amendment.recordedBy"));
    action
        .amendments()
        .forEach(
            one ->
                table.row(
                    one.from().map(Dates::day).orElseGet(() -> text("plan.due.none")),
                    Dates.day(one.to()),
                    one.reason(),
                    orNotSaid(one.meeting(meetings)),
                    orNotSaid(one.agreedBy()),
                    names.getOrDefault(one.recordedBy(), one.recordedBy().value())));
    add(Card.titled(text("plan.amendments"), table));
  }

  private static String orNotSaid(String words) {
    return words.isBlank() ? text("plan.amendment.notSaid") : words;
  }
}
