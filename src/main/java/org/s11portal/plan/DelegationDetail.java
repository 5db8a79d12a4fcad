package org.s11portal.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which body carries an action out for its lead.
 *
 * @param withPriority whether that is because the whole priority is delegated
 */
public record DelegationDetail(String body, LocalDate on, boolean withPriority) {

  /** An action’s own comes before that of its priority. */
  static Optional<DelegationDetail> of(Optional<Delegation> own, Optional<Delegation> priority) {
    return own.map(one -> new DelegationDetail(one.body(), one.on(), false))
        .or(() -> priority.map(one -> new DelegationDetail(one.body(), one.on(), true)));
  }
}
