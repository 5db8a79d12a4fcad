package org.s11portal.plan.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.s11portal.base.Refused;
import org.s11portal.base.table.SheetRow;

/** Which column of a file holds what, as its latest heading row says. */
record Headings(Map<Integer, Column> columns, Map<Integer, String> others) {

  private static final int ENOUGH_TO_BE_HEADINGS = 3;

  /**
   * The headings, when this row is a heading row.
   *
   * @throws Refused when it is one that lacks columns
   */
  static Optional<Headings> in(SheetRow row) {
    var columns = new EnumMap<Column, Integer>(Column.class);
    var others = new HashMap<Integer, String>();
    for (int i = 0; i < row.cells().size(); i++) {
      var text = CellText.plain(row.cell(i));
      var column = Column.headed(text);
      if (column.isEmpty() || columns.putIfAbsent(column.get(), i) != null) {
        others.put(i, text);
      }
    }
    if (columns.size() < ENOUGH_TO_BE_HEADINGS) {
      return Optional.empty();
    }
    refuseMissing(row, columns);
    var placed = new HashMap<Integer, Column>();
    columns.forEach((column, at) -> placed.put(at, column));
    return Optional.of(new Headings(Map.copyOf(placed), Map.copyOf(others)));
  }

  private static void refuseMissing(SheetRow row, Map<Column, Integer> columns) {
    var missing =
        Arrays.stream(Column.values())
            .filter(column -> !columns.containsKey(column))
            .map(Column::heading)
            .toList();
    if (!missing.isEmpty()) {
      throw new Refused(
          "plan.reading.columnsMissing", row.number(), missing.size(), String.join(", ", missing));
    }
  }

  /** All headings that a plan needs, for the person whose file has none. */
  static String needed() {
    return Arrays.stream(Column.values()).map(Column::heading).collect(Collectors.joining(", "));
  }
}
