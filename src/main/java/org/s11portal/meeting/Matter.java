package org.s11portal.meeting;

/**
 * Something of another part of the portal that came before a meeting or was decided there.
 *
 * @param key the same for as long as the thing exists
 * @param address the screen that shows it
 */
public record Matter(String key, Kind kind, String words, String address) {

  /** How a meeting had to do with it. */
  public enum Kind {
    RECEIVED,
    DECIDED
  }

  /** Whether the meeting decided it, rather than only had it before it. */
  public boolean isDecided() {
    return kind == Kind.DECIDED;
  }
}
