package org.s11portal.theme;

import java.util.Optional;

/** What comes next to be coded in a round, and how much of how many is left. */
public record CodingDesk(long open, long all, Optional<Next> next) {

  /** The next one: a challenge in its words, or a finding in the panel’s reason. */
  public record Next(Subject subject, String words) {}
}
