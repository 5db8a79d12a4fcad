package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.s11portal.meeting.MeetingDetail;

/** Sets the record of a held meeting right: which part, what is right, and why. */
class CorrectionForm extends Div {

  private static final int MINUTES = 0;

  CorrectionForm(MeetingDetail meeting, RecordKeeper keeping) {
    addClassName("form");
    var part = new Select<Integer>();
    part.setLabel(text("meeting.correction.of"));
    part.setItems(IntStream.rangeClosed(MINUTES, meeting.decisions().size()).boxed().toList());
    part.setItemLabelGenerator(
        number ->
            number == MINUTES
                ? text("meeting.correction.minutes")
                : text("meeting.correction.decision", number));
    var now = new TextArea(text("meeting.correction.now"));
    part.addValueChangeListener(chosen -> now.setValue(standing(meeting, chosen.getValue())));
    part.setValue(MINUTES);
    var reason = new TextArea(text("meeting.correction.reason"));
    add(
        part,
        now,
        reason,
        new Button(
            text("meeting.correction.save"),
            click ->
                keeping.correct(
                    part.getValue() == MINUTES
                        ? OptionalInt.empty()
                        : OptionalInt.of(part.getValue()),
                    now.getValue(),
                    reason.getValue())));
  }

  private static String standing(MeetingDetail meeting, int part) {
    return part == MINUTES ? meeting.minutes() : meeting.decisions().get(part - 1).words();
  }
}
