package org.s11portal.audit;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.base.Dates;

/**
 * An action of the board’s plan that answers what was found a round ago.
 *
 * @param link names this answer to this finding
 * @param status in the words the board uses
 * @param completedOn empty also where the plan does not say on which day it was completed
 */
public record ActionTaken(
    UUID link,
    String ref,
    String activity,
    String status,
    boolean completed,
    Optional<LocalDate> completedOn) {

  /** One sentence: a completed action asks to be verified, any other says how it stands. */
  public String inWords() {
    if (!completed) {
      return text("audit.taken.open", ref, activity, status);
    }
    return completedOn
        .map(day -> text("audit.taken.verify.on", ref, activity, Dates.day(day)))
        .orElseGet(() -> text("audit.taken.verify", ref, activity));
  }
}
