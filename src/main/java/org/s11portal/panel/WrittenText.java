package org.s11portal.panel;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.identity.UserId;

/** What stands under an agenda item, and the version a save must name. */
public record WrittenText(
    AgendaItem item, String text, Optional<UserId> by, Optional<Instant> at, long version) {

  /** What a screen names as its version while nothing has been written. */
  public static final long NOTHING_YET = -1;

  public static WrittenText nothingYet(AgendaItem item) {
    return new WrittenText(item, "", Optional.empty(), Optional.empty(), NOTHING_YET);
  }
}
