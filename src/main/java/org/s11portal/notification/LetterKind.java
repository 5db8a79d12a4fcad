package org.s11portal.notification;

import java.util.Set;

/** What a letter tells of; its words stand in the bundle under the kind’s name. */
public enum LetterKind {
  AGENCY_ASKED,
  EXTENSION_GRANTED,
  /** Thirty days before the due day. */
  REMINDER_MONTH,
  /** Seven days before the due day. */
  REMINDER_WEEK,
  /** On the day before the due day. */
  REMINDER_DAY,
  /** On the day after the due day. */
  REMINDER_OVERDUE,
  /** Sent by an officer, in words of their own. */
  REMINDER_OFFICER,
  RETURN_SUBMITTED,
  SENT_TO_SIGN_OFF,
  RETURN_SENT_BACK,
  RETURN_WITHDRAWN,
  SCRUTINY_OPENED,
  /** To the panel and the officers: a document came after scrutiny had opened. */
  LATE_EVIDENCE,
  /** To a colleague whom the lead gave criteria. */
  WORK_DELEGATED,
  /** To a colleague named in a comment; what was said stays in the agency. */
  COLLEAGUE_MENTIONED,
  /** To leads whose panels wait for a date. */
  DATES_OFFERED,
  /** To the officers: an agency has chosen one of them. */
  DATE_CHOSEN,
  PANEL_BOOKED,
  PANEL_REBOOKED,
  PANEL_POSTPONED,
  PANEL_CANCELLED,
  /** The same four, to those who sit on the panel. */
  PANEL_SEAT_BOOKED,
  /** To somebody who is named to come in the place of one who sits. */
  PANEL_DEPUTY_BOOKED,
  PANEL_SEAT_REBOOKED,
  PANEL_SEAT_CALLED_OFF,
  PANEL_SEAT_LEFT,
  /** To officers, who see to it that somebody else sits. */
  INTEREST_DECLARED,
  /** To the agency’s lead: what the panel means to find out. */
  LINE_SHARED,
  CHALLENGE_RAISED,
  /** Three days before an answer to a panel is due. */
  ANSWER_SOON,
  /** On the day it is due. */
  ANSWER_TODAY,
  /** On the day after. */
  ANSWER_OVERDUE,
  /** To the independent chair: a panel passed something up. */
  CHALLENGE_ESCALATED,
  /** To the officers, three days before what was passed up is to be decided. */
  DECISION_SOON,
  /** On that day. */
  DECISION_TODAY,
  /** On the day after. */
  DECISION_OVERDUE,
  CHALLENGE_ANSWERED,
  PANEL_CONCLUDED,
  MINUTES_CIRCULATED,
  /** To the officers: an agency finds the minutes wrong somewhere. */
  MINUTES_COMMENTED,
  /** To the agency whose results they are. */
  RESULTS_PUBLISHED,
  /** To the same agency: the officer’s letter with them is there to be read. */
  RESULTS_LETTER,
  /** To the members of the board. */
  BOARD_RESULTS,
  /** To the lead of a plan action, two weeks before its next step is due. */
  ACTION_SOON,
  /** To the same, on the day after. */
  ACTION_OVERDUE,
  /** To the officers: a letter was due to somebody’s office, and the portal knows nobody in it. */
  NOBODY_TO_TELL;

  /** All that tell those who sit on a panel of its date. */
  static final Set<LetterKind> SEATS =
      Set.of(
          PANEL_SEAT_BOOKED,
          PANEL_DEPUTY_BOOKED,
          PANEL_SEAT_REBOOKED,
          PANEL_SEAT_CALLED_OFF,
          PANEL_SEAT_LEFT);

  /** All that remind an agency of its return. */
  static final Set<LetterKind> REMINDERS =
      Set.of(REMINDER_MONTH, REMINDER_WEEK, REMINDER_DAY, REMINDER_OVERDUE, REMINDER_OFFICER);
}
