package org.s11portal.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.ScrutinyResults;
import org.s11portal.base.Dates;
import org.s11portal.board.Publications;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.PanelConclusions;
import org.s11portal.panel.PanelId;
import org.springframework.stereotype.Component;

/** What follows a sitting: concluding or reconvening, minutes, publication, closing. */
@Component
@DemonstrationProfile
class Afterwards {

  private final Acting acting;
  private final PanelConclusions conclusions;
  private final Publications publications;
  private final ScrutinyResults results;
  private final Returns returns;
  private final ReturnDesk desk;

  Afterwards(
      Acting acting,
      PanelConclusions conclusions,
      Publications publications,
      ScrutinyResults results,
      Returns returns,
      ReturnDesk desk) {
    this.acting = acting;
    this.conclusions = conclusions;
    this.publications = publications;
    this.results = results;
    this.returns = returns;
    this.desk = desk;
  }

  void conclude(PanelId panel, LocalDate on) {
    acting.as("panelchair", on, LocalTime.of(16, 30), () -> conclusions.conclude(panel));
  }

  void reconvene(PanelId panel, LocalDate on, String outstanding) {
    acting.as(
        "panelchair", on, LocalTime.of(16, 30), () -> conclusions.reconvene(panel, outstanding));
  }

  void circulate(PanelId panel, LocalDate on) {
    acting.as("officer", on, LocalTime.of(10, 0), () -> conclusions.circulateMinutes(panel));
  }

  void approve(PanelId panel, LocalDate on) {
    acting.as("panelchair", on, LocalTime.of(14, 0), () -> conclusions.approveMinutes(panel));
  }

  void publish(RoundId round, LocalDate on) {
    acting.as("chair", on, LocalTime.of(17, 0), () -> publications.publish(round));
  }

  void close(RoundId round, LocalDate on) {
    for (var agency : all(round, on)) {
      if (agency.status().isModerated()) {
        acting.as("panelchair", on, LocalTime.of(9, 0), () -> results.close(agency.id()));
      }
    }
  }

  void exempt(RoundId round, String agency, LocalDate on, String reason) {
    all(round, on).stream()
        .filter(one -> one.agency().equals(new AgencyId(agency)))
        .forEach(
            one ->
                acting.as("manager", on, LocalTime.of(9, 0), () -> desk.exempt(one.id(), reason)));
  }

  private List<AssessmentSummary> all(RoundId round, LocalDate on) {
    return acting.as(
        "officer", on.atTime(9, 0).atZone(Dates.LONDON).toInstant(), () -> returns.in(round));
  }
}
