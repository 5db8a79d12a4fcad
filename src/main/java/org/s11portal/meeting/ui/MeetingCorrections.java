package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.identity.People;
import org.s11portal.meeting.Correction;
import org.s11portal.meeting.MeetingDetail;

/** What was set right after a meeting; what stood there before stays to be seen. */
class MeetingCorrections extends Div {

  MeetingCorrections(MeetingDetail meeting, People people) {
    setVisible(!meeting.corrections().isEmpty());
    var names = people.names(meeting.corrections().stream().map(Correction::by).toList());
    var table =
        new HtmlTable(
            text("meeting.corrections"),
            text("meeting.correction.of"),
            text("meeting.correction.before"),
            text("meeting.correction.now"),
            text("meeting.correction.reason"),
            text("meeting.correction.by"));
    meeting
        .corrections()
        .forEach(
            one ->
                table.row(
                    of(one),
                    one.before(),
                    one.after(),
                    one.reason(),
                    text(
                        "meeting.correction.byOn",
                        names.getOrDefault(one.by(), one.by().value()),
                        Dates.day(one.at()))));
    add(Card.titled(text("meeting.corrections"), table));
  }

  private static String of(Correction correction) {
    return correction
        .number()
        .map(number -> text("meeting.correction.decision", number))
        .orElseGet(() -> text("meeting.correction.minutes"));
  }
}
