package org.s11portal.evidence;

/** What a virus scanner has said of a document; anything but CLEAN is not clean. */
public enum ScanState {
  NOT_SCANNED,
  CLEAN,
  INFECTED;

  /** Whether the bytes may be handed out at all; who may have them is not decided here. */
  public boolean mayBeOpened() {
    return this != INFECTED;
  }
}
