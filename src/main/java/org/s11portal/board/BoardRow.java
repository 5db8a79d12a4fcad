package org.s11portal.board;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AssessmentStatus;

/**
 * One agency on the board’s page: where its return stands, and its figures by standard number.
 *
 * @param asked the standards under which agencies of this kind are asked anything
 */
public record BoardRow(
    AgencySummary agency,
    AssessmentStatus status,
    boolean toBeReconvened,
    Set<Integer> asked,
    Map<Integer, CellFigures> cells,
    Map<Integer, CellFigures> lastRound) {

  public Optional<CellFigures> cell(int standard) {
    return Optional.ofNullable(cells.get(standard));
  }

  /** How the same standard came out a round ago. */
  public Optional<CellFigures> lastRound(int standard) {
    return Optional.ofNullable(lastRound.get(standard));
  }

  /** Whether agencies of this kind are asked anything under a standard. */
  public boolean isAsked(int standard) {
    return asked.contains(standard);
  }

  public int gaps() {
    return cells.values().stream().mapToInt(CellFigures::gaps).sum();
  }

  public int lowered() {
    return cells.values().stream().mapToInt(CellFigures::lowered).sum();
  }

  public boolean isPublished() {
    return !cells.isEmpty();
  }
}
