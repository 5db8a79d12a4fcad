package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.evidence.DocumentSummary;

/** When a document is to be looked at again, with a warning when that is near or has passed. */
public final class ReviewChip {

  private static final int SOON_DAYS = 30;

  private ReviewChip() {}

  /** Nothing for a document that need not be looked at again. */
  public static Optional<Chip> of(DocumentSummary document, LocalDate today) {
    return document.reviewBy().map(day -> of(day, today));
  }

  private static Chip of(LocalDate day, LocalDate today) {
    var days = ChronoUnit.DAYS.between(today, day);
    if (days < 0) {
      return Chip.off(text("evidence.line.reviewOverdue", Dates.day(day)));
    }
    return days <= SOON_DAYS
        ? Chip.warn(text("evidence.line.reviewBy", Dates.day(day), days))
        : Chip.not(text("evidence.line.review", Dates.day(day)));
  }
}
