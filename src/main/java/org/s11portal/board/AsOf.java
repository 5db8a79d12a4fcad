package org.s11portal.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.s11portal.base.Dates;

/** When the board looks: now, or as it would have seen things when an earlier day was over. */
public record AsOf(Optional<LocalDate> day) {

  private static final LocalDateTime FOR_EVER = LocalDateTime.of(9999, 1, 1, 0, 0);

  public static AsOf now() {
    return new AsOf(Optional.empty());
  }

  /** When this day was over in London. */
  public static AsOf endOf(LocalDate day) {
    return new AsOf(Optional.of(day));
  }

  /** What was published before this, and taken back no sooner, was in force. */
  LocalDateTime moment() {
    return day.map(Dates::endOf)
        .map(end -> LocalDateTime.ofInstant(end, ZoneOffset.UTC))
        .orElse(FOR_EVER);
  }

  boolean isAfter(Instant at) {
    return at.isBefore(moment().toInstant(ZoneOffset.UTC));
  }
}
