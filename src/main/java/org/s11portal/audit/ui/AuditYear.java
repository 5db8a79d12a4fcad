package org.s11portal.audit.ui;

import java.time.LocalDate;
import java.time.Month;

/** A year of the partnership, from April to March, by the year it begins in. */
record AuditYear(int begins) {

  private static final int CENTURY = 100;

  static AuditYear of(LocalDate day) {
    var begins = day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear();
    return new AuditYear(begins);
  }

  /** As addresses carry it: 2015-16. */
  String code() {
    return between("-");
  }

  /** As people write it: 2015–16. */
  String words() {
    return between("–");
  }

  private String between(String dash) {
    return "%d%s%02d".formatted(begins, dash, (begins + 1) % CENTURY);
  }
}
