package org.s11portal.board;

import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AssessmentStatus;

/** One agency on the board’s page: where its return stands, and its figures by standard number. */
public record BoardRow(
    AgencySummary agency,
    AssessmentStatus status,
    boolean toBeReconvened,
    Map<Integer, CellFigures> cells,
    Map<Integer, CellFigures> lastRound) {

  public Optional<CellFigures> cell(int standard) {
    return Optional.ofNullable(cells.get(standard));
  }

  /** How the same standard came out a round ago. */
  public Optional<CellFigures> lastRound(int standard) {
    return Optional.ofNullable(lastRound.get(standard));
  }

  public boolean isPublished() {
    return !cells.isEmpty();
  }
}
