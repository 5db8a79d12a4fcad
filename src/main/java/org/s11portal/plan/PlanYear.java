package org.s11portal.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.s11portal.base.Texts;

/** The year of a plan runs from April to March, as 2015-16 does. */
final class PlanYear {

  private PlanYear() {}

  /** The year in which most of these days lie; blank when there are none. */
  static String ofMost(Stream<LocalDate> days) {
    return days.collect(groupingBy(PlanYear::of, TreeMap::new, counting())).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  static String of(LocalDate day) {
    var start = day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear();
    return Texts.text("plan.year", start, (start + 1) % 100);
  }
}
