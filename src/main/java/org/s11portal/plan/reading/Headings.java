package org.s11portal.plan.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.s11portal.base.Refused;
import org.s11portal.base.table.SheetRow;

/** Which column of a file holds what, as its latest heading row says. */
record Headings(Map<Integer, Column> columns, Map<Integer, String> others) {

  private static final int ENOUGH_TO_BE_HEADINGS = 3;

  /** The headings, when this row is a heading row. */
  static Optional<Headings> in(SheetRow row, HeadingWords words) {
    var columns = new EnumMap<Column, Integer>(Column.class);
    var others = new HashMap<Integer, String>();
    for (int i = 0; i < row.cells().size(); i++) {
      var text = CellText.plain(row.cell(i));
      var column = words.columnOf(text);
      if (column.isEmpty() || columns.putIfAbsent(column.get(), i) != null) {
        others.put(i, text);
      }
    }
    if (columns.size() < ENOUGH_TO_BE_HEADINGS) {
      return Optional.empty();
    }
    var placed = new HashMap<Integer, Column>();
    columns.forEach((column, at) -> placed.put(at, column));
    return Optional.of(new Headings(Map.copyOf(placed), Map.copyOf(others)));
  }

  /**
   * Insists on all columns of a plan.
   *
   * @throws Refused with those that the row lacks
   */
  Headings whole(int row) {
    var missing = missing(columns.values());
    if (!missing.isEmpty()) {
      throw new Refused("plan.reading.columnsMissing", row, missing.size(), names(missing));
    }
    return this;
  }

  static void refuseWithout(Collection<Column> chosen) {
    var missing = missing(chosen);
    if (!missing.isEmpty()) {
      throw new Refused("plan.import.columns.missing", missing.size(), names(missing));
    }
  }

  /** The columns of a plan that are not among these. */
  static List<Column> missing(Collection<Column> columns) {
    return Arrays.stream(Column.values()).filter(column -> !columns.contains(column)).toList();
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(Column::heading).collect(Collectors.joining(", "));
  }

  /** All headings that a plan needs, for the person whose file has none. */
  static String needed() {
    return names(List.of(Column.values()));
  }
}
