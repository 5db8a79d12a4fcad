package org.s11portal.audit;

import java.time.Instant;
import org.s11portal.identity.UserId;

/** What became of a promised improvement, as the agency says it a round later. */
public record PromiseOutcome(State state, String note, UserId by, Instant at) {

  /** How a promise can have ended. */
  public enum State {
    DONE,
    UNDER_WAY,
    NOT_BEGUN,
    GIVEN_UP
  }
}
