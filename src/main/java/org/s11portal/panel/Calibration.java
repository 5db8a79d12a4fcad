package org.s11portal.panel;

import java.util.List;

/** How far panels moved the agencies’ own grades in a round, as a whole and in its parts. */
public record Calibration(
    Agreement all, List<Part> byAgency, List<Part> byStandard, List<Part> byChair) {

  /** One agency, standard or chair; out of line when its grades were moved unlike the others’. */
  public record Part(String name, Agreement agreement, boolean outOfLine) {}
}
