package org.s11portal.panel;

import static org.s11portal.identity.Roles.AGENCY_LEAD;
import static org.s11portal.identity.Roles.SAFEGUARDING_OFFICER;

import java.util.List;
import java.util.Set;
import org.s11portal.base.Refused;
import org.s11portal.identity.SignedIn;

/** The life of a date that is laid out: what may follow on what, and who may bring it about. */
public enum SlotStatus {
  LAID_OUT,
  OFFERED,
  TAKEN,
  WITHDRAWN;

  private static final List<Move> MOVES =
      List.of(
          new Move(LAID_OUT, OFFERED, Set.of(SAFEGUARDING_OFFICER)),
          new Move(LAID_OUT, TAKEN, Set.of(SAFEGUARDING_OFFICER)),
          new Move(LAID_OUT, WITHDRAWN, Set.of(SAFEGUARDING_OFFICER)),
          new Move(OFFERED, TAKEN, Set.of(SAFEGUARDING_OFFICER, AGENCY_LEAD)),
          new Move(OFFERED, WITHDRAWN, Set.of(SAFEGUARDING_OFFICER)));

  private record Move(SlotStatus from, SlotStatus to, Set<String> roles) {}

  /** Whether this person may bring this status about from here. */
  public boolean mayMoveTo(SlotStatus next, SignedIn by) {
    return MOVES.stream()
        .filter(move -> move.from == this && move.to == next)
        .anyMatch(move -> move.roles.stream().anyMatch(by.roles()::contains));
  }

  SlotStatus moveTo(SlotStatus next, SignedIn by) {
    if (!mayMoveTo(next, by)) {
      throw new Refused("panel.refused.slot." + this);
    }
    return next;
  }

  /** Whether it still holds its time. */
  public boolean isOpen() {
    return this == LAID_OUT || this == OFFERED;
  }
}
