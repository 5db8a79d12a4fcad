package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.s11portal.evidence.DocumentSummary;

/** The two days of a document: the one it is from, and the one to look at it again by. */
class EvidenceDates extends Div {

  private final DatePicker from = new DatePicker(text("audit.evidence.date"));
  private final DatePicker review = new DatePicker(text("audit.evidence.reviewBy"));

  EvidenceDates() {
    addClassName("evidence-dates");
    from.setLocale(Locale.UK);
    from.setHelperText(text("audit.evidence.date.hint"));
    review.setLocale(Locale.UK);
    review.setHelperText(text("audit.evidence.reviewBy.hint"));
    add(from, review);
  }

  EvidenceDates showing(DocumentSummary document) {
    from.setValue(document.evidenceDate().orElse(null));
    review.setValue(document.reviewBy().orElse(null));
    return this;
  }

  Optional<LocalDate> from() {
    return Optional.ofNullable(from.getValue());
  }

  Optional<LocalDate> review() {
    return Optional.ofNullable(review.getValue());
  }
}
