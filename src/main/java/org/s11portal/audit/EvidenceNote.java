package org.s11portal.audit;

import org.s11portal.base.Refused;

/** What a document is meant to show under an answer, and on which pages. */
public record EvidenceNote(String shows, String pages) {

  public static final int LONGEST_SHOWS = 500;
  public static final int LONGEST_PAGES = 60;

  public EvidenceNote {
    shows = shows.strip();
    pages = pages.strip();
    if (shows.length() > LONGEST_SHOWS) {
      throw new Refused("audit.refused.showsTooLong", LONGEST_SHOWS);
    }
    if (pages.length() > LONGEST_PAGES) {
      throw new Refused("audit.refused.pagesTooLong", LONGEST_PAGES);
    }
  }
}
