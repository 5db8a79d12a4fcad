package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.base.Message;

/** The fields that opening and amending a round share, and what may be wrong with each. */
class RoundFields {

  final TextField title = new TextField(text("audit.open.title"));
  final DatePicker opens = day("audit.open.opens");
  final DatePicker due = day("audit.open.due");
  final TextArea declaration = new TextArea(text("audit.open.declaration"));
  final Objections objections = new Objections();

  RoundFields() {
    title.setWidthFull();
    declaration.setMinRows(3);
    declaration.setHelperText(text("audit.open.declaration.hint"));
    due.setHelperText(text("audit.open.due.hint"));
    objections
        .about(title, "audit.refused.titleUnfit")
        .about(opens, "audit.refused.openedAlready")
        .about(
            due,
            "audit.refused.dueBeforeOpening",
            "audit.refused.dueInPast",
            "audit.refused.dueEarlier")
        .about(declaration, "audit.refused.declarationMissing", "audit.refused.declarationMade");
  }

  private static DatePicker day(String label) {
    var day = new DatePicker(text(label));
    day.setLocale(Locale.UK);
    return day;
  }

  /** Whether both days are chosen; where one is not, the field says so. */
  boolean haveDays() {
    var missing =
        Stream.of(opens, due).filter(day -> Optional.ofNullable(day.getValue()).isEmpty()).toList();
    missing.reversed().forEach(day -> Objections.object(day, Message.of("audit.open.dayNeeded")));
    return missing.isEmpty();
  }

  LocalDate opensOn() {
    return Optional.ofNullable(opens.getValue()).orElseThrow();
  }

  LocalDate dueOn() {
    return Optional.ofNullable(due.getValue()).orElseThrow();
  }
}
