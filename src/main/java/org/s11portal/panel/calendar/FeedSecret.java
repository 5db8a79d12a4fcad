package org.s11portal.panel.calendar;

import org.s11portal.base.Sha256;
import org.s11portal.base.Unguessable;

/** The part of a feed’s address that nobody can guess: 256 random bits. */
record FeedSecret(String value) {

  static FeedSecret fresh() {
    return new FeedSecret(Unguessable.fresh());
  }

  /** What is kept of it. A quick hash is enough, because nobody can try 256 bits. */
  String hash() {
    return Sha256.of(value);
  }

  @Override
  public String toString() {
    return "secret";
  }
}
