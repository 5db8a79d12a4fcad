package org.s11portal.notification.ui;

/** The addresses of this module’s screens. */
final class NotificationNavigation {

  static final String LETTERS = "messages";

  private NotificationNavigation() {}

  /** All letters, the newest first. */
  static String letters() {
    return LETTERS;
  }
}
