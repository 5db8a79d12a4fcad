package org.s11portal.panel;

import static org.s11portal.identity.Roles.AGENCY_LEAD;
import static org.s11portal.identity.Roles.PANEL_CHAIR;
import static org.s11portal.identity.Roles.SAFEGUARDING_OFFICER;

import java.util.List;
import java.util.Set;
import org.s11portal.base.Refused;
import org.s11portal.identity.SignedIn;

/** The life of a challenge: what may follow on what, and who may bring it about. */
public enum ChallengeStatus {
  RAISED,
  ANSWERED,
  ACCEPTED,
  ESCALATED,
  CLOSED;

  private static final List<Move> MOVES =
      List.of(
          new Move(RAISED, ANSWERED, AGENCY_LEAD),
          new Move(ANSWERED, ACCEPTED, PANEL_CHAIR),
          new Move(RAISED, ESCALATED, PANEL_CHAIR),
          new Move(ANSWERED, ESCALATED, PANEL_CHAIR),
          new Move(ESCALATED, CLOSED, PANEL_CHAIR, SAFEGUARDING_OFFICER));

  private record Move(ChallengeStatus from, ChallengeStatus to, Set<String> roles) {
    Move(ChallengeStatus from, ChallengeStatus to, String... roles) {
      this(from, to, Set.of(roles));
    }
  }

  /** Whether this person may bring this status about from here. */
  public boolean mayMoveTo(ChallengeStatus next, SignedIn by) {
    return MOVES.stream()
        .filter(move -> move.from == this && move.to == next)
        .anyMatch(move -> move.roles.stream().anyMatch(by.roles()::contains));
  }

  ChallengeStatus moveTo(ChallengeStatus next, SignedIn by) {
    if (MOVES.stream().noneMatch(move -> move.from == this && move.to == next)) {
      throw new Refused("panel.refused.challenge." + next);
    }
    if (!mayMoveTo(next, by)) {
      throw new Refused("panel.refused.challengeNotYours." + next);
    }
    return next;
  }

  /** Whether somebody still has to say something before a panel may conclude. */
  public boolean isOpen() {
    return this == RAISED || this == ANSWERED;
  }

  /** Whether nobody has to do anything about it any more. */
  public boolean isSettled() {
    return this == ACCEPTED || this == CLOSED;
  }
}
