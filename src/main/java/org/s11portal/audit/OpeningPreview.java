package org.s11portal.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;

/**
 * What opening a round will bring about: how many agencies of each kind are asked, and how many
 * criteria each of them, which round lends its answers as a start, and who is still at work on an
 * earlier round.
 */
public record OpeningPreview(
    Map<AgencyKind, Long> asked,
    Map<AgencyKind, Long> criteria,
    Optional<RoundSummary> previous,
    List<AgencySummary> stillAtWork) {

  public long agencies() {
    return asked.values().stream().mapToLong(Long::longValue).sum();
  }
}
