package org.s11portal.panel;

import java.util.List;
import java.util.Map;
import org.s11portal.audit.ActionTaken;
import org.s11portal.audit.PanelVerdict;
import org.s11portal.audit.RoundSummary;
import org.s11portal.standards.GradeScale;

/**
 * What the panel of the round before made of each criterion of today, on that round’s scale, and
 * what the board’s plan has done about it since.
 */
public record LastYear(
    RoundSummary round,
    GradeScale scale,
    Map<String, PanelVerdict> verdicts,
    Map<String, List<ActionTaken>> taken) {

  /** The plan’s actions that answer what was found, under today’s code. */
  public List<ActionTaken> taken(String code) {
    return taken.getOrDefault(code, List.of());
  }
}
