package org.s11portal.panel;

import java.util.List;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.base.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Knows which panel of a return is found its date next, and opens one where there is none. */
@Component
class PanelRegister {

  private final ScrutinyPanelRepository panels;

  PanelRegister(ScrutinyPanelRepository panels) {
    this.panels = panels;
  }

  /** A further panel for a return that has none. */
  ScrutinyPanel open(AssessmentSummary scrutinised) {
    requireReady(scrutinised);
    var earlier = panels.of(scrutinised.id());
    if (earlier.stream().anyMatch(panel -> panel.status() != PanelStatus.CANCELLED)) {
      throw new Refused("panel.refused.bookedAlready");
    }
    return new ScrutinyPanel(scrutinised, earlier.size() + 1);
  }

  /** The proposed one, or a further one. */
  ScrutinyPanel proposed(AssessmentSummary scrutinised) {
    return panels.of(scrutinised.id()).stream()
        .filter(known -> known.status() == PanelStatus.PROPOSED)
        .findFirst()
        .orElseGet(() -> open(scrutinised));
  }

  /** The one that waits for a date, whatever became of its last, or a further one. */
  ScrutinyPanel awaitingDate(AssessmentSummary scrutinised) {
    requireReady(scrutinised);
    return panels.takeOf(scrutinised.id()).stream()
        .filter(known -> known.status().awaitsDate())
        .findFirst()
        .orElseGet(() -> open(scrutinised));
  }

  /** Whether a return can be given a date now. */
  boolean awaitsDate(AssessmentSummary scrutinised) {
    return isReady(scrutinised)
        && panels.of(scrutinised.id()).stream()
            .filter(panel -> panel.status() != PanelStatus.CANCELLED)
            .allMatch(panel -> panel.status().awaitsDate());
  }

  /** Those of these returns that can be given a date now. */
  List<AssessmentSummary> awaitingDate(List<AssessmentSummary> returns) {
    return returns.stream().filter(this::awaitsDate).toList();
  }

  private static void requireReady(AssessmentSummary scrutinised) {
    if (!isReady(scrutinised)) {
      throw new Refused("panel.refused.notHandedIn");
    }
  }

  static boolean isReady(AssessmentSummary scrutinised) {
    return scrutinised.status() == AssessmentStatus.SUBMITTED
        || scrutinised.status() == AssessmentStatus.UNDER_SCRUTINY;
  }

  /** Two officers who book the same panel in the same moment: one of them is told. */
  ScrutinyPanel keep(ScrutinyPanel panel) {
    try {
      return panels.saveAndFlush(panel);
    } catch (DataIntegrityViolationException sameMoment) {
      throw new Refused("panel.refused.bookedAlready");
    }
  }
}
