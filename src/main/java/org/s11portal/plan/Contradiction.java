package org.s11portal.plan;

import org.s11portal.base.Message;

/** Two things of an action that cannot both be true, in words; pointed out, never mended. */
public record Contradiction(Kind kind, Message words) {

  /** What contradicts what. */
  public enum Kind {
    COMPLETED_WHILE_OPEN,
    STILL_A_GAP,
    NOT_VERIFIED,
    ON_TRACK_PAST_DUE,
    PROGRESS_SAYS_OTHERWISE,
    NOT_MUTUAL,
    TWINS_DIFFER
  }
}
