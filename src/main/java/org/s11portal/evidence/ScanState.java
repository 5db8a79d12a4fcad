package org.s11portal.evidence;

/** What a virus scanner has said of a document; anything but CLEAN is not clean. */
public enum ScanState {
  /** There was no scanner to ask. */
  NOT_SCANNED,
  /** There is a scanner, but it has not yet given an answer. */
  WAITING,
  CLEAN,
  INFECTED
}
