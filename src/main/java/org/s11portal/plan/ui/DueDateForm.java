package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
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
    reason.setErrorMessage(text("plan.amendment.reason.needed"));
    agreedBy.setErrorMessage(text("plan.amendment.agreedBy.needed", AmendDueDate.LONGEST_NAME));
    var save =
        new Button(
            text("plan.amendment.save"),
            click -> {
              var day = Optional.ofNullable(to.getValue());
              to.setInvalid(day.isEmpty());
              var decided = meeting.chosen();
              if (wordsAreGiven()) {
                day.flatMap(due -> decided.map(at -> amending(action, due, at))).ifPresent(amend);
              }
            });
    add(to, reason, meeting, agreedBy, save);
  }

  /** Whether reason and who agreed are; says at the field what is missing. */
  private boolean wordsAreGiven() {
    var by = agreedBy.getValue().strip();
    reason.setInvalid(reason.getValue().isBlank());
    agreedBy.setInvalid(by.isEmpty() || by.length() > AmendDueDate.LONGEST_NAME);
    return !reason.isInvalid() && !agreedBy.isInvalid();
  }

  private AmendDueDate amending(ActionDetail action, LocalDate due, MeetingSummary at) {
    return new AmendDueDate(
        action.id(),
        action.version(),
        due,
        reason.getValue().strip(),
        "",
        agreedBy.getValue().strip(),
        Optional.of(at.id()));
  }
}
