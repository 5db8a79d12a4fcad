package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.audit.PlannedImprovement;
import org.s11portal.base.ui.Attempt;

/** What will be done, who sees to it, by when. */
class ImprovementForm extends Div {

  private final TextField what = new TextField(text("audit.improvement.what"));
  private final TextField who = new TextField(text("audit.improvement.who"));
  private final DatePicker dueOn = new DatePicker(text("audit.improvement.dueOn"));

  ImprovementForm(String button, Consumer<PlannedImprovement> done) {
    addClassName("improvement-form");
    what.setWidthFull();
    who.setMaxLength(PlannedImprovement.LONGEST_NAME);
    dueOn.setLocale(Locale.UK);
    dueOn.setErrorMessage(text("audit.improvement.dueOn.needed"));
    add(what, who, dueOn, new Button(button, click -> submit(done)));
  }

  void withCancel(Runnable cancel) {
    add(new Button(text("base.cancel"), click -> cancel.run()));
  }

  void show(PlannedImprovement planned) {
    what.setValue(planned.what());
    who.setValue(planned.who());
    dueOn.setValue(planned.dueOn());
  }

  void clear() {
    what.clear();
    who.clear();
    dueOn.clear();
    dueOn.setInvalid(false);
  }

  void focus() {
    what.focus();
  }

  private void submit(Consumer<PlannedImprovement> done) {
    var day = Optional.ofNullable(dueOn.getValue());
    dueOn.setInvalid(day.isEmpty());
    day.ifPresent(
        due ->
            Attempt.to(
                () -> done.accept(new PlannedImprovement(what.getValue(), who.getValue(), due))));
  }
}
