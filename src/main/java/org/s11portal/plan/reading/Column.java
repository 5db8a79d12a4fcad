package org.s11portal.plan.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a plan's table, with the headings they go by in files. */
public enum Column {
  REF(
      "Ref",
      "refs?|references?|ref no|reference numbers?|action ref|action refs?|action no|no|number"),
  ACTIVITY(
      "Activity",
      "activity|activities|actions?|actions? required|what will we do|tasks?|key actions?"),
  OUTCOME("Desired Outcome", "desired outcomes?|outcomes?|intended outcomes?|expected outcomes?"),
  DUE(
      "Due Date",
      "due|due dates?|due by|by when|timescales?|deadlines?|target dates?|completion dates?"),
  LEAD(
      "Lead",
      "leads?|lead officers?|led by|owners?|by whom|who|responsible|responsibility|lead persons?|lead agency"),
  MEASURE(
      "Outcome Measure",
      "measures?|outcome measures?|measures? of success|success measures?|success criteria|how will we know|evidence of success"),
  PROGRESS("Progress", "progress|progress updates?|updates?|comments?|commentary|progress to date"),
  STATUS("Status", "status|statuses|rag|rag status|rag rating|state");

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
