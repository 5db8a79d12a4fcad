package org.s11portal.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Refused;

/**
 * Gives a return back for these criteria, each with a note of what to change, and says why.
 *
 * @param dueOn the day it is wanted again; without one the due day the return had stays
 */
public record GiveBack(
    AssessmentId assessment, List<Amendment> amendments, String reason, Optional<LocalDate> dueOn) {

  public GiveBack {
    amendments = List.copyOf(amendments);
  }

  /** Without a day of its own. */
  public GiveBack(AssessmentId assessment, List<Amendment> amendments, String reason) {
    this(assessment, amendments, reason, Optional.empty());
  }

  List<String> codes() {
    return amendments.stream().map(Amendment::code).toList();
  }

  void requireDayToCome(LocalDate today) {
    if (dueOn.filter(today::isAfter).isPresent()) {
      throw new Refused("audit.refused.dueInPast");
    }
  }

  /** Every criterion is named with what is to change there: the agency should not have to guess. */
  void requireNotes() {
    if (amendments.isEmpty()) {
      throw new Refused("audit.refused.noCriteriaNamed");
    }
    amendments.stream()
        .filter(asked -> asked.note().isBlank())
        .findFirst()
        .ifPresent(
            asked -> {
              throw new Refused("audit.refused.noteMissing", asked.code());
            });
  }
}
