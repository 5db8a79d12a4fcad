package org.s11portal.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long a letter rests after an attempt that failed: first minutes, in the end a day. Together
 * they outlast a weekend without a mail server.
 */
final class Pauses {

  /**
   * Longer than any attempt takes: a letter taken longer ago than this was taken by a dead node.
   */
  static final Duration ATTEMPT = Duration.ofMinutes(10);

  /** After this time a letter is no longer sent by itself. */
  static final Duration SHELF_LIFE = Duration.ofDays(14);

  private static final List<Duration> AFTER =
      List.of(
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(24),
          Duration.ofHours(24));

  private Pauses() {}

  /** The pause after so many failed attempts; empty when there have been enough. */
  static Optional<Duration> after(int attempts) {
    return attempts <= AFTER.size() ? Optional.of(AFTER.get(attempts - 1)) : Optional.empty();
  }
}
