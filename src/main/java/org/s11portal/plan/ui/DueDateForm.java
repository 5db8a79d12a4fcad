package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.meeting.ui.MeetingChoice;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.AmendDueDate;

/** Amends when an action is due, with the meeting and who agreed. */
class DueDateForm extends Div {

  private final DatePicker to = new DatePicker(text("plan.amendment.to"));
  private final TextArea reason = new TextArea(text("plan.amendment.reason"));
  private final TextField agreedBy = new TextField(text("plan.amendment.agreedBy"));

  DueDateForm(ActionDetail action, MeetingChoice meeting, Consumer<AmendDueDate> amend) {
    addClassName("form");
    to.setLocale(Locale.UK);
    to.setErrorMessage(text("plan.amendment.to.needed"));
    var save =
        new Button(
            text("plan.amendment.save"),
            click -> {
              var day = Optional.ofNullable(to.getValue());
              to.setInvalid(day.isEmpty());
              var decided = meeting.chosen();
              day.filter(due -> decided.isPresent())
                  .map(
                      due ->
                          new AmendDueDate(
                              action.id(),
                              action.version(),
                              due,
                              reason.getValue().strip(),
                              decided.map(MeetingSummary::name).orElse(""),
                              agreedBy.getValue().strip(),
                              decided.map(MeetingSummary::id)))
                  .ifPresent(amend);
            });
    add(to, reason, meeting, agreedBy, save);
  }
}
