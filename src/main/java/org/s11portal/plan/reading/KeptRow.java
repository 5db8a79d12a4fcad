package org.s11portal.plan.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the portal keeps of an action or a priority beside the eight columns of a board’s table, one
 * thing a row: a plan that was taken out of the portal comes back with it.
 */
public record KeptRow(
    Kind kind,
    Optional<LocalDate> day,
    Optional<LocalDate> to,
    String words,
    String meeting,
    String agreedBy) {

  /** What a row keeps, with the words it goes by in files. */
  public enum Kind {
    REFS("All refs"),
    CROSS_REFERENCE("Cross reference"),
    CRITERION("Answers criterion"),
    MILESTONE_DONE("Milestone, done"),
    MILESTONE_OPEN("Milestone, open"),
    PROGRESS("Progress"),
    AMENDMENT("Due date amended"),
    DELEGATED("Delegated to"),
    PRIORITY_DELEGATED("Whole priority delegated to");

    private final String written;

    Kind(String written) {
      this.written = written;
    }

    /** What the cell says. */
    public String words() {
      return written;
    }

    static Optional<Kind> in(String cell) {
      return Arrays.stream(values())
          .filter(kind -> kind.written.equalsIgnoreCase(cell.strip()))
          .findFirst();
    }
  }
}
