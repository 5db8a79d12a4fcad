package org.s11portal.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of an action: the texts of its cells without mark-up, and what they mean. */
public record ReadRow(
    int number,
    Map<Column, String> texts,
    List<String> leads,
    Optional<LocalDate> due,
    Optional<StatedStatus> status,
    List<Amendment> amendments) {

  /** The text of a cell; empty when the cell is blank. */
  public String text(Column column) {
    return texts.getOrDefault(column, "");
  }

  boolean states(StatedStatus wanted) {
    return status.filter(wanted::equals).isPresent();
  }
}
