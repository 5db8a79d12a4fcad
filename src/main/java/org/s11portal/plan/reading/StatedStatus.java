package org.s11portal.plan.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A status as a plan's table states it. */
public enum StatedStatus {
  COMPLETED("Completed", "completed?"),
  ON_TRACK("on-track", "(not (yet )?completed but )?on track"),
  OFF_TRACK("off-track", "(not (yet )?completed but )?off track"),
  NOT_STARTED("not started", "not (yet )?started"),
  NO_LONGER_APPLICABLE("no longer applicable", "no longer (applicable|required)|not applicable");

  private final String words;
  private final String spellings;

  StatedStatus(String words, String spellings) {
    this.words = words;
    this.spellings = spellings;
  }

  /** The short words for it, as figures are given under. */
  public String words() {
    return words;
  }

  static Optional<StatedStatus> in(String cell) {
    var folded = cell.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
    return Arrays.stream(values()).filter(s -> folded.matches(s.spellings)).findFirst();
  }
}
