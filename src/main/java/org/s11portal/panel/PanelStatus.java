package org.s11portal.panel;

import static org.s11portal.identity.Roles.AGENCY_LEAD;
import static org.s11portal.identity.Roles.PANEL_CHAIR;
import static org.s11portal.identity.Roles.SAFEGUARDING_OFFICER;

import java.util.List;
import java.util.Set;
import org.s11portal.base.Refused;
import org.s11portal.identity.SignedIn;

/** The life of a scrutiny panel: what may follow on what, and who may bring it about. */
public enum PanelStatus {
  PROPOSED,
  BOOKED,
  POSTPONED,
  CANCELLED,
  HELD,
  TO_BE_RECONVENED,
  MINUTES_CIRCULATED,
  MINUTES_APPROVED;

  private static final List<Move> MOVES =
      List.of(
          // An agency’s lead books by choosing a date that is offered.
          new Move(PROPOSED, BOOKED, SAFEGUARDING_OFFICER, AGENCY_LEAD),
          new Move(PROPOSED, CANCELLED, SAFEGUARDING_OFFICER),
          new Move(BOOKED, POSTPONED, SAFEGUARDING_OFFICER),
          new Move(BOOKED, CANCELLED, SAFEGUARDING_OFFICER),
          new Move(POSTPONED, BOOKED, SAFEGUARDING_OFFICER, AGENCY_LEAD),
          new Move(POSTPONED, CANCELLED, SAFEGUARDING_OFFICER),
          new Move(BOOKED, HELD, PANEL_CHAIR),
          new Move(HELD, TO_BE_RECONVENED, PANEL_CHAIR),
          new Move(TO_BE_RECONVENED, BOOKED, SAFEGUARDING_OFFICER, AGENCY_LEAD),
          new Move(HELD, MINUTES_CIRCULATED, SAFEGUARDING_OFFICER),
          new Move(MINUTES_CIRCULATED, MINUTES_APPROVED, PANEL_CHAIR));

  private record Move(PanelStatus from, PanelStatus to, Set<String> roles) {
    Move(PanelStatus from, PanelStatus to, String... roles) {
      this(from, to, Set.of(roles));
    }
  }

  /** Whether this person may bring this status about from here. */
  public boolean mayMoveTo(PanelStatus next, SignedIn by) {
    return MOVES.stream()
        .filter(move -> move.from == this && move.to == next)
        .anyMatch(move -> move.roles.stream().anyMatch(by.roles()::contains));
  }

  PanelStatus moveTo(PanelStatus next, SignedIn by) {
    if (MOVES.stream().noneMatch(move -> move.from == this && move.to == next)) {
      throw new Refused("panel.refused.move." + next);
    }
    if (!mayMoveTo(next, by)) {
      throw new Refused("panel.refused.notYours." + next);
    }
    return next;
  }

  /** Whether a date is still to come or to be found. */
  public boolean isAhead() {
    return this == PROPOSED || this == BOOKED || this == POSTPONED;
  }

  /** Whether a first or a further date is to be found. */
  public boolean awaitsDate() {
    return this == PROPOSED || this == POSTPONED || this == TO_BE_RECONVENED;
  }

  /** Whether the agency may read the minutes. */
  public boolean isCirculated() {
    return this == MINUTES_CIRCULATED || this == MINUTES_APPROVED;
  }

  /** Whether what was said may still be written down or put right. */
  boolean takesMinutes() {
    return this == HELD || this == TO_BE_RECONVENED || this == MINUTES_CIRCULATED;
  }

  /** Whether the panel may put questions to the agency: from its booking until it is done. */
  boolean takesChallenges() {
    return this == BOOKED || this == POSTPONED || this == HELD || this == TO_BE_RECONVENED;
  }
}
