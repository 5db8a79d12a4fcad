package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns of a timeline: what lay before the plan’s year, its twelve months, and after. */
record TimelineMonths(YearMonth first) {

  private static final int MONTHS = 12;
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

  /** Of a plan year such as 2015-16, which begins in April. */
  static TimelineMonths of(String year) {
    return new TimelineMonths(YearMonth.of(Integer.parseInt(year.substring(0, 4)), Month.APRIL));
  }

  int count() {
    return MONTHS + 2;
  }

  /** In which of the columns a day lies. */
  int column(LocalDate day) {
    var month = YearMonth.from(day);
    if (month.isBefore(first)) {
      return 0;
    }
    return month.isBefore(first.plusMonths(MONTHS))
        ? 1 + (int) first.until(month, java.time.temporal.ChronoUnit.MONTHS)
        : MONTHS + 1;
  }

  List<String> labels() {
    return Stream.of(
            Stream.of(text("plan.timeline.before")),
            Stream.iterate(first, month -> month.plusMonths(1)).limit(MONTHS).map(SHORT::format),
            Stream.of(text("plan.timeline.after")))
        .flatMap(labels -> labels)
        .toList();
  }
}
