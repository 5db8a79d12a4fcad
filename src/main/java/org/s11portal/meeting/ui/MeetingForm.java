package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.base.ui.Attempt;
import org.s11portal.meeting.MeetingWords;

/** Asks what a meeting is called, when it is and where. */
class MeetingForm extends Div {

  private final TextField title = new TextField(text("meeting.title"));
  private final DatePicker day = new DatePicker(text("meeting.day"));
  private final TextField place = new TextField(text("meeting.place"));

  MeetingForm(String saveLabel, Consumer<MeetingWords> save) {
    addClassName("form");
    title.setHelperText(text("meeting.title.hint"));
    day.setLocale(Locale.UK);
    day.setErrorMessage(text("meeting.day.needed"));
    add(title, day, place, new Button(saveLabel, click -> entered(save)));
  }

  /** With what stands there now. */
  MeetingForm showing(MeetingWords words) {
    title.setValue(words.title());
    day.setValue(words.day());
    place.setValue(words.place());
    return this;
  }

  private void entered(Consumer<MeetingWords> save) {
    var on = Optional.ofNullable(day.getValue());
    day.setInvalid(on.isEmpty());
    on.ifPresent(
        date ->
            Attempt.to(
                () -> save.accept(new MeetingWords(title.getValue(), date, place.getValue()))));
  }
}
