package org.s11portal.board;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.PastReturns;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.ScrutinyFigures;
import org.s11portal.panel.ScrutinyRecord;
import org.springframework.stereotype.Component;

/** Where each agency’s return stood, and how far the scrutiny had come. */
record RoundStanding(Map<AgencyId, AssessmentStatus> returns, ScrutinyFigures scrutiny) {

  boolean isAsked(AgencySummary agency) {
    return returns.containsKey(agency.id());
  }

  AssessmentStatus of(AgencySummary agency) {
    return returns.getOrDefault(agency.id(), AssessmentStatus.NOT_STARTED);
  }

  boolean isToBeReconvened(AgencySummary agency) {
    return scrutiny.toBeReconvened().contains(agency.id());
  }

  /** Asks the modules that know. */
  @Component
  static class Reader {

    private final Returns returns;
    private final PastReturns pastReturns;
    private final ScrutinyRecord scrutiny;

    Reader(Returns returns, PastReturns pastReturns, ScrutinyRecord scrutiny) {
      this.returns = returns;
      this.pastReturns = pastReturns;
      this.scrutiny = scrutiny;
    }

    RoundStanding of(RoundId round, AsOf asOf) {
      return asOf.day()
          .map(day -> new RoundStanding(pastReturns.at(round, day), scrutiny.at(round, day)))
          .orElseGet(
              () ->
                  new RoundStanding(
                      returns.in(round).stream()
                          .collect(toMap(AssessmentSummary::agency, AssessmentSummary::status)),
                      scrutiny.now(round)));
    }
  }
}
