package org.s11portal.notification.ui;

import org.s11portal.audit.RoundId;
import org.s11portal.audit.ui.AuditNavigation;

/** The addresses of this module’s screens. */
final class NotificationNavigation {

  static final String LETTERS = "messages";

  private NotificationNavigation() {}

  /** Who still owes a return of a round. */
  static String chase(RoundId round) {
    return AuditNavigation.round(round) + "/chase";
  }

  /** All letters, the newest first. */
  static String letters() {
    return LETTERS;
  }
}
