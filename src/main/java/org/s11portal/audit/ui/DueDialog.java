package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.base.Message;
import org.s11portal.base.ui.Prose;

/** Asks for a due day, and whatever else belongs to it; what is refused stands at its field. */
class DueDialog extends Dialog {

  final DatePicker day = new DatePicker(text("audit.due.day"));
  final Objections objections =
      new Objections()
          .about(
              day,
              "audit.refused.dueInPast",
              "audit.refused.dueBeforeRound",
              "audit.refused.extensionNotLater");

  DueDialog(String title, String words, LocalDate earliest) {
    setHeaderTitle(title);
    addClassName("confirm");
    setWidth("min(520px, calc(100vw - 32px))");
    setCloseOnOutsideClick(false);
    day.setLocale(Locale.UK);
    day.setMin(earliest);
    day.setWidthFull();
    add(new Prose(words));
  }

  /** Completes the dialog: its fields, the button and what it does with the day. */
  DueDialog asking(String label, Consumer<LocalDate> then, Component... fields) {
    add(fields);
    var yes =
        new Button(
            label,
            click -> {
              var chosen = Optional.ofNullable(day.getValue());
              if (chosen.isEmpty()) {
                Objections.object(day, Message.of("audit.open.dayNeeded"));
              } else if (objections.noneTo(() -> then.accept(chosen.get()))) {
                close();
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
    return this;
  }
}
