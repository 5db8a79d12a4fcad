package org.s11portal.notification;

/** Where a letter is on its way. */
public enum LetterStatus {
  WAITING,
  SENT,
  /** The portal has given up; somebody has to look. */
  FAILED
}
