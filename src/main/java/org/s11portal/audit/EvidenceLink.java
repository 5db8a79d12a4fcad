package org.s11portal.audit;

import static org.s11portal.base.Texts.text;

import java.time.Instant;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.UserId;

/** A document used as evidence under an answer, what it is meant to show there, and where in it. */
public record EvidenceLink(
    DocumentId document, String shows, String pages, UserId addedBy, Instant addedAt) {

  /** “Pages 4–6: how often it was sampled”, as much of it as was said; empty for nothing. */
  public String inWords() {
    return inWords(shows, pages);
  }

  /** The same of evidence that was frozen once. */
  public static String inWords(String shows, String pages) {
    if (pages.isBlank()) {
      return shows;
    }
    return shows.isBlank()
        ? text("audit.evidence.pagesOnly", pages)
        : text("audit.evidence.pagesAndShows", pages, shows);
  }
}
