package org.s11portal.theme;

import java.util.Optional;

/** What comes next to be coded in a round, and how much of how many is left. */
public record CodingDesk(long open, long all, Optional<Next> next) {

  /**
   * The next one.
   *
   * @param criterion what it is about, by its title
   * @param words those of a challenge, or the panel’s reason, which is blank where it agreed
   */
  public record Next(Subject subject, String criterion, String words) {}
}
