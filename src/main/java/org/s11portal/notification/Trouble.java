package org.s11portal.notification;

/** Why a letter did not go out. */
public enum Trouble {
  /** The portal knows no usable e-mail address of the recipient. */
  NO_ADDRESS,
  /** The mail server could not be reached, or did not let the portal in. */
  UNREACHABLE,
  /** The mail server did not take the letter. */
  REFUSED,
  /** It waited so long that what it says may no longer be so. */
  OUTDATED
}
