package org.s11portal.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.RoundId;

/** The letter of one round as one agency was sent it. */
record SentToOne(RoundId round, SentLetter letter) {

  SentToOne(RoundId round, Instant at, @Nullable String results) {
    this(round, new SentLetter(at, results));
  }
}
