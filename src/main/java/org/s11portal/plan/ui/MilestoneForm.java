package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Adds a step to an action. */
class MilestoneForm extends Div {

  MilestoneForm(BiConsumer<LocalDate, String> add) {
    addClassName("form");
    var title = new TextField(text("plan.milestone.what"));
    title.setWidthFull();
    var due = new DatePicker(text("plan.due"));
    due.setLocale(Locale.UK);
    due.setErrorMessage(text("plan.milestone.due.needed"));
    var save =
        new Button(
            text("plan.milestone.add"),
            click -> {
              var day = Optional.ofNullable(due.getValue());
              due.setInvalid(day.isEmpty());
              day.ifPresent(wanted -> add.accept(wanted, title.getValue()));
            });
    add(title, due, save);
  }
}
