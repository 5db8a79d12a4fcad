package org.s11portal.panel;

/** What the panel made of a comment on its minutes. */
public enum MinuteCommentStatus {
  /** It waits for an answer; until then the minutes are not approved. */
  OPEN,
  /** The agency is right, and the minutes are put right. */
  UPHELD,
  /** The minutes stay as they are, with the reason. */
  NOT_UPHELD
}
