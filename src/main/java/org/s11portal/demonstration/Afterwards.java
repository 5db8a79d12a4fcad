package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

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
import org.s11portal.panel.CommentOnMinutes;
import org.s11portal.panel.MinutesAccuracy;
import org.s11portal.panel.OurPanels;
import org.s11portal.panel.PanelConclusions;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.SittingMinutes;
import org.s11portal.panel.WrittenText;
import org.springframework.stereotype.Component;

/** What follows a sitting: concluding or reconvening, minutes, publication, closing. */
@Component
@DemonstrationProfile
class Afterwards {

  private final Acting acting;
  private final PanelConclusions conclusions;
  private final Publications publications;
  private final MinutesAccuracy accuracy;
  private final OurPanels ours;
  private final ScrutinyResults results;
  private final Returns returns;
  private final ReturnDesk desk;

  Afterwards(
      Acting acting,
      PanelConclusions conclusions,
      Publications publications,
      MinutesAccuracy accuracy,
      OurPanels ours,
      ScrutinyResults results,
      Returns returns,
      ReturnDesk desk) {
    this.acting = acting;
    this.conclusions = conclusions;
    this.publications = publications;
    this.accuracy = accuracy;
    this.ours = ours;
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

  /** The agency’s lead says that the minutes are right. */
  void agree(PanelId panel, String agency, LocalDate on) {
    acting.as(agency + "-lead", on, LocalTime.of(11, 0), () -> accuracy.agree(panel));
  }

  /** The agency’s lead finds the first sentence of the minutes wrong. */
  void comment(PanelId panel, String agency, LocalDate on) {
    acting.as(
        agency + "-lead",
        on,
        LocalTime.of(11, 0),
        () ->
            ours.all().stream()
                .filter(one -> one.panel().id().equals(panel))
                .flatMap(one -> one.minutes().stream())
                .flatMap(
                    sitting -> sitting.items().stream().map(item -> about(panel, sitting, item)))
                .filter(comment -> !comment.passage().isBlank())
                .findFirst()
                .ifPresent(accuracy::comment));
  }

  private static CommentOnMinutes about(PanelId panel, SittingMinutes sitting, WrittenText item) {
    return new CommentOnMinutes(
        panel,
        sitting.number(),
        item.item(),
        item.text().split("(?<=[.])\\s", 2)[0],
        text("demonstration.minutes.wrong"));
  }

  /** The officer answers what the agency said. */
  void answer(PanelId panel, LocalDate on) {
    acting.as(
        "officer",
        on,
        LocalTime.of(15, 0),
        () ->
            accuracy
                .on(panel)
                .forEach(
                    one -> accuracy.answer(one.id(), false, text("demonstration.minutes.stays"))));
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
