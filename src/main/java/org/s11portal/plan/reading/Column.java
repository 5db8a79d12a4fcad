package org.s11portal.plan.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a plan's table, with the headings they go by in files. */
public enum Column {
  REF("Ref", "refs?|references?"),
  ACTIVITY("Activity", "activity|activities|actions?"),
  OUTCOME("Desired Outcome", "desired outcomes?"),
  DUE("Due Date", "due|due dates?"),
  LEAD("Lead", "leads?|lead officers?"),
  MEASURE("Outcome Measure", "measures?|outcome measures?"),
  PROGRESS("Progress", "progress|progress updates?"),
  STATUS("Status", "status|statuses");

  private final String heading;
  private final String spellings;

  Column(String heading, String spellings) {
    this.heading = heading;
    this.spellings = spellings;
  }

  /** The heading in its usual spelling, which people know the cell by. */
  public String heading() {
    return heading;
  }

  static Optional<Column> headed(String text) {
    var folded =
        text.toLowerCase(Locale.UK)
            .replaceAll("\\(\\s*s\\s*\\)", "")
            .replaceAll("[^a-z]+", " ")
            .strip();
    return Arrays.stream(values()).filter(c -> folded.matches(c.spellings)).findFirst();
  }
}
