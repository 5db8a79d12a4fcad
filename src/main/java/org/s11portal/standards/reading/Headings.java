package org.s11portal.standards.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.s11portal.base.table.SheetRow;

/** Which column of a table holds what, and which headings say nothing a set knows. */
record Headings(Column.Table table, Map<Integer, Column> columns, Map<Integer, String> others) {

  /** The headings in this row, when it is a heading row of one of a set’s tables. */
  static Optional<Headings> in(SheetRow row) {
    for (var table :
        new Column.Table[] {Column.Table.CRITERIA, Column.Table.SCALE, Column.Table.STANDARDS}) {
      var found = of(table, row);
      if (found.isHeading()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static Headings of(Column.Table table, SheetRow row) {
    var columns = new HashMap<Integer, Column>();
    var others = new HashMap<Integer, String>();
    for (int i = 0; i < row.cells().size(); i++) {
      var words = row.cell(i);
      var column = Column.headed(table, words);
      if (column.isPresent() && !columns.containsValue(column.get())) {
        columns.put(i, column.get());
      } else if (!words.isBlank()) {
        others.put(i, words.strip());
      }
    }
    return new Headings(table, Map.copyOf(columns), Map.copyOf(others));
  }

  int width() {
    return Stream.concat(columns.keySet().stream(), others.keySet().stream())
        .mapToInt(at -> at + 1)
        .max()
        .orElse(0);
  }

  private boolean isHeading() {
    Set<Column> known = EnumSet.noneOf(Column.class);
    known.addAll(columns.values());
    return switch (table) {
      case CRITERIA -> known.contains(Column.QUESTION) && known.size() > 1;
      case SCALE ->
          known.contains(Column.GRADE)
              && (known.contains(Column.WORD) || known.contains(Column.MEANING));
      case STANDARDS -> known.contains(Column.NUMBER) && known.contains(Column.TITLE);
    };
  }
}
