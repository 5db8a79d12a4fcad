package org.s11portal.audit;

import static org.s11portal.identity.Roles.AGENCY_CONTRIBUTOR;
import static org.s11portal.identity.Roles.AGENCY_LEAD;
import static org.s11portal.identity.Roles.AGENCY_SIGNOFF;
import static org.s11portal.identity.Roles.BUSINESS_MANAGER;
import static org.s11portal.identity.Roles.INDEPENDENT_CHAIR;
import static org.s11portal.identity.Roles.PANEL_CHAIR;
import static org.s11portal.identity.Roles.SAFEGUARDING_OFFICER;

import java.util.List;
import java.util.Set;
import org.s11portal.base.Refused;
import org.s11portal.identity.SignedIn;

/** The life of a self-assessment: what may follow on what, and who may bring it about. */
public enum AssessmentStatus {
  NOT_STARTED,
  IN_PROGRESS,
  AGENCY_CHECK,
  SUBMITTED,
  RETURNED,
  UNDER_SCRUTINY,
  PROVISIONAL,
  MODERATED,
  PUBLISHED,
  CLOSED,
  EXEMPT;

  private static final List<Move> MOVES =
      List.of(
          new Move(NOT_STARTED, IN_PROGRESS, AGENCY_CONTRIBUTOR, AGENCY_LEAD),
          new Move(IN_PROGRESS, AGENCY_CHECK, AGENCY_LEAD),
          new Move(AGENCY_CHECK, IN_PROGRESS, AGENCY_LEAD, AGENCY_SIGNOFF),
          new Move(AGENCY_CHECK, SUBMITTED, AGENCY_SIGNOFF),
          new Move(SUBMITTED, AGENCY_CHECK, AGENCY_SIGNOFF),
          new Move(SUBMITTED, RETURNED, SAFEGUARDING_OFFICER),
          new Move(RETURNED, SUBMITTED, AGENCY_SIGNOFF),
          new Move(SUBMITTED, UNDER_SCRUTINY, SAFEGUARDING_OFFICER),
          new Move(UNDER_SCRUTINY, PROVISIONAL, PANEL_CHAIR),
          new Move(PROVISIONAL, MODERATED, PANEL_CHAIR),
          new Move(MODERATED, PUBLISHED, INDEPENDENT_CHAIR),
          new Move(PUBLISHED, CLOSED, PANEL_CHAIR),
          new Move(NOT_STARTED, EXEMPT, BUSINESS_MANAGER),
          new Move(IN_PROGRESS, EXEMPT, BUSINESS_MANAGER),
          new Move(AGENCY_CHECK, EXEMPT, BUSINESS_MANAGER),
          new Move(EXEMPT, NOT_STARTED, BUSINESS_MANAGER),
          new Move(EXEMPT, IN_PROGRESS, BUSINESS_MANAGER),
          new Move(EXEMPT, AGENCY_CHECK, BUSINESS_MANAGER));

  private record Move(AssessmentStatus from, AssessmentStatus to, Set<String> roles) {
    Move(AssessmentStatus from, AssessmentStatus to, String... roles) {
      this(from, to, Set.of(roles));
    }
  }

  /** Whether this person may bring this status about from here. */
  public boolean mayMoveTo(AssessmentStatus next, SignedIn by) {
    return MOVES.stream()
        .filter(move -> move.from == this && move.to == next)
        .anyMatch(move -> move.roles.stream().anyMatch(by.roles()::contains));
  }

  AssessmentStatus moveTo(AssessmentStatus next, SignedIn by) {
    if (MOVES.stream().noneMatch(move -> move.from == this && move.to == next)) {
      throw new Refused("audit.refused.move." + next);
    }
    if (!mayMoveTo(next, by)) {
      throw new Refused("audit.refused.notYours." + next);
    }
    return next;
  }

  /** Whether the agency is still at work and may change its answers. */
  public boolean isWithAgency() {
    return this == NOT_STARTED || this == IN_PROGRESS || this == RETURNED;
  }

  /** Whether the return is still to be handed in for the first time. */
  public boolean isAwaited() {
    return this == NOT_STARTED || this == IN_PROGRESS || this == AGENCY_CHECK;
  }

  /** Whether the agency owes a return: for the first time, or once more what was given back. */
  public boolean isOwed() {
    return isAwaited() || this == RETURNED;
  }

  /** Whether the return has been handed in, and so may be read by those who scrutinise. */
  public boolean isSubmitted() {
    return compareTo(SUBMITTED) >= 0 && this != EXEMPT;
  }

  /** Whether a return lies with the partnership: one given back is on its way again. */
  public boolean hasBeenHandedIn() {
    return isSubmitted() && this != RETURNED;
  }

  /** Whether the panel’s grades are final. */
  public boolean isModerated() {
    return this == MODERATED || this == PUBLISHED || this == CLOSED;
  }
}
