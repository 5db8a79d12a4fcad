package org.s11portal.board;

import java.util.List;
import java.util.Optional;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundSummary;
import org.s11portal.standards.StandardSetDetail;

/** The published results of one agency in one round. */
public record AgencyResults(
    AgencySummary agency,
    RoundSummary round,
    StandardSetDetail set,
    List<PublishedResult> results) {

  public Optional<PublishedResult> result(String code) {
    return results.stream().filter(result -> result.code().equals(code)).findFirst();
  }
}
