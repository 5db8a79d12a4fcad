package org.s11portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A plan as it stood when an earlier day was over. */
public record PastPlan(LocalDate day, String title, List<Section> priorities) {

  /** A priority with the actions it had then. */
  public record Section(int number, String title, List<ActionSummary> actions) {}

  public Stream<ActionSummary> actions() {
    return priorities.stream().flatMap(priority -> priority.actions().stream());
  }
}
