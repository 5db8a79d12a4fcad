package org.s11portal.report;

import java.util.stream.Stream;
import org.s11portal.board.BoardRow;
import org.s11portal.board.CellFigures;
import org.s11portal.standards.GradeScale;

/** How an agency’s typical grade under a standard moved since the round before. */
enum Movement {
  BETTER,
  SAME,
  WORSE;

  /** The movement of an agency; empty when it has no grade in one of the two rounds. */
  static Stream<Movement> of(BoardRow row, int standard, GradeScale scale) {
    var now = row.cell(standard).flatMap(CellFigures::moderated).map(scale::rank);
    var before = row.lastRound(standard).flatMap(CellFigures::moderated).map(scale::rank);
    return now.flatMap(rank -> before.map(was -> of(Integer.compare(rank, was)))).stream();
  }

  private static Movement of(int sign) {
    return switch (sign) {
      case 0 -> SAME;
      case 1 -> BETTER;
      default -> WORSE;
    };
  }
}
