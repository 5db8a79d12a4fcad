package org.s11portal.panel;

/** What may be needed in two places at once, and whether that can be put up with. */
public enum ClashKind {
  /** The agency itself has another panel then. */
  AGENCY(true),
  /** One person chairs both. */
  CHAIR(true),
  /** Somebody sits on both; a deputy may come to one of them. */
  PERSON(false),
  /** Both are in one room, or behind one link. */
  ROOM(false);

  private final boolean refused;

  ClashKind(boolean refused) {
    this.refused = refused;
  }

  /** Whether nobody may arrange it so; the others need somebody who has seen them. */
  public boolean isRefused() {
    return refused;
  }
}
