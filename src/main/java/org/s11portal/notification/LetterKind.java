package org.s11portal.notification;

/** What a letter tells of; its words stand in the bundle under the kind’s name. */
public enum LetterKind {
  RETURN_SUBMITTED,
  SENT_TO_SIGN_OFF,
  RETURN_SENT_BACK,
  RETURN_WITHDRAWN,
  SCRUTINY_OPENED,
  PANEL_BOOKED,
  PANEL_REBOOKED,
  PANEL_POSTPONED,
  PANEL_CANCELLED,
  CHALLENGE_RAISED,
  CHALLENGE_ANSWERED,
  PANEL_CONCLUDED,
  MINUTES_CIRCULATED,
  /** To the agency whose results they are. */
  RESULTS_PUBLISHED,
  /** To the members of the board. */
  BOARD_RESULTS,
  /** To the officers: a letter was due to somebody’s office, and the portal knows nobody in it. */
  NOBODY_TO_TELL
}
