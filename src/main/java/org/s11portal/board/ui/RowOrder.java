package org.s11portal.board.ui;

import java.util.Comparator;
import org.s11portal.board.BoardRow;

/** In which order the agencies stand on the board’s page. */
public enum RowOrder {
  KIND,
  NAME,
  GAPS,
  LOWERED;

  Comparator<BoardRow> comparator() {
    return switch (this) {
      case KIND -> (one, other) -> 0;
      case NAME -> Comparator.comparing(row -> row.agency().name());
      case GAPS -> publishedFirst(Comparator.comparingInt(BoardRow::gaps).reversed());
      case LOWERED -> publishedFirst(Comparator.comparingInt(BoardRow::lowered).reversed());
    };
  }

  private static Comparator<BoardRow> publishedFirst(Comparator<BoardRow> then) {
    return Comparator.comparing(BoardRow::isPublished).reversed().thenComparing(then);
  }
}
