package org.s11portal.audit;

import java.util.List;
import org.s11portal.base.Refused;

/** Gives a return back for these criteria, each with a note of what to change, and says why. */
public record GiveBack(AssessmentId assessment, List<Amendment> amendments, String reason) {

  public GiveBack {
    amendments = List.copyOf(amendments);
  }

  List<String> codes() {
    return amendments.stream().map(Amendment::code).toList();
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
