package org.s11portal.standards;

import static org.s11portal.identity.Roles.BUSINESS_MANAGER;

import java.util.List;
import org.s11portal.base.Refused;
import org.s11portal.identity.SignedIn;

/**
 * The life of an edition: what may follow on what, and who may bring it about. Rounds ask only
 * editions that are signed off, and those never change again.
 */
public enum StandardSetStatus {
  DRAFT,
  CONSULTATION,
  SIGNED_OFF;

  private static final List<Move> MOVES =
      List.of(
          new Move(DRAFT, CONSULTATION, BUSINESS_MANAGER),
          new Move(CONSULTATION, DRAFT, BUSINESS_MANAGER),
          new Move(CONSULTATION, SIGNED_OFF, BUSINESS_MANAGER),
          // A board may adopt an edition that another board has consulted on.
          new Move(DRAFT, SIGNED_OFF, BUSINESS_MANAGER));

  private record Move(StandardSetStatus from, StandardSetStatus to, String role) {}

  /** Whether this person may bring this status about from here. */
  public boolean mayMoveTo(StandardSetStatus next, SignedIn by) {
    return MOVES.stream()
        .filter(move -> move.from == this && move.to == next)
        .anyMatch(move -> by.hasAny(move.role));
  }

  StandardSetStatus moveTo(StandardSetStatus next, SignedIn by) {
    if (MOVES.stream().noneMatch(move -> move.from == this && move.to == next)) {
      throw new Refused("standards.refused.move." + this);
    }
    if (!mayMoveTo(next, by)) {
      throw new Refused("standards.refused.notYours");
    }
    return next;
  }

  /** Whether its words may change. */
  public boolean isDraft() {
    return this == DRAFT;
  }

  /** Whether agencies may say what they think of it. */
  public boolean isOutForConsultation() {
    return this == CONSULTATION;
  }

  public boolean isSignedOff() {
    return this == SIGNED_OFF;
  }
}
