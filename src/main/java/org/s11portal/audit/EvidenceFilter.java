package org.s11portal.audit;

import java.time.LocalDate;
import java.util.Locale;

/** Which of an agency’s documents are looked for. */
public record EvidenceFilter(String words, Show show) {

  /** How soon a review counts as near, in days. */
  private static final int SOON = 30;

  public static final EvidenceFilter EVERYTHING = new EvidenceFilter("", Show.ALL);

  /** What about them matters. */
  public enum Show {
    ALL,
    TO_REVIEW,
    UNUSED
  }

  boolean matches(KeptEvidence kept, LocalDate today) {
    var document = kept.document();
    var name = (document.title() + " " + document.fileName()).toLowerCase(Locale.UK);
    return name.contains(words.strip().toLowerCase(Locale.UK))
        && switch (show) {
          case ALL -> true;
          case TO_REVIEW ->
              document.reviewBy().filter(day -> !day.isAfter(today.plusDays(SOON))).isPresent();
          case UNUSED -> kept.uses().isEmpty();
        };
  }
}
