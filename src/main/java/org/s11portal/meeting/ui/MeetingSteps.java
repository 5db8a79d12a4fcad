package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.meeting.MeetingDetail;
import org.s11portal.meeting.MeetingStatus;

/** What comes next for whoever keeps the record of a meeting. */
class MeetingSteps extends Div {

  MeetingSteps(MeetingDetail meeting, LocalDate today, RecordKeeper keeping) {
    addClassNames("stack", "no-print");
    if (meeting.summary().status() == MeetingStatus.HELD) {
      add(
          Card.titled(
                  text("meeting.correction.title"),
                  new Paragraph(text("meeting.correction.lead")),
                  new CorrectionForm(meeting, keeping))
              .small());
      return;
    }
    if (!meeting.summary().day().isAfter(today)) {
      add(
          Card.titled(text("meeting.decisions.add.title"), new DecisionForm(meeting, keeping))
              .small());
      add(Card.titled(text("meeting.hold.title"), hold(keeping)).small());
    }
    add(
        Card.titled(
                text("meeting.change.title"),
                new MeetingForm(text("meeting.change"), keeping::change)
                    .showing(meeting.summary().words()))
            .small());
  }

  private static Div hold(RecordKeeper keeping) {
    var minutes = new TextField(text("meeting.minutes"));
    minutes.setHelperText(text("meeting.minutes.hint"));
    var form =
        new Div(
            minutes,
            new Button(
                text("meeting.hold"),
                click ->
                    Confirm.ask(
                        text("meeting.hold"),
                        text("meeting.hold.sure"),
                        text("meeting.hold.yes"),
                        () -> keeping.hold(minutes.getValue()))));
    form.addClassName("form");
    return form;
  }
}
