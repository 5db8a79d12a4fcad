package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** By when what is passed up is to be decided; there is no day that could be taken for granted. */
class DecideByField extends DatePicker {

  DecideByField(LocalDate today) {
    super(text("panel.challenge.escalate.by"));
    setLocale(Locale.UK);
    setMin(today);
    setRequiredIndicatorVisible(true);
    setHelperText(text("panel.challenge.escalate.by.hint"));
    setErrorMessage(text("panel.challenge.escalate.by.needed"));
  }

  /** Empty, and said so at the field, while no day is chosen. */
  Optional<LocalDate> chosen() {
    setInvalid(isEmpty());
    return getOptionalValue();
  }
}
