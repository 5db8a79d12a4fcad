package org.s11portal.base.table;

import java.util.ArrayList;
import java.util.List;
import org.s11portal.base.Refused;

/**
 * Collects the rows of a sheet that say something, and refuses more than a table for people has.
 */
final class SheetRows {

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_COLUMNS = 100;

  private final List<SheetRow> rows = new ArrayList<>();

  void add(int number, List<String> cells) {
    var last = cells.size();
    while (last > 0 && cells.get(last - 1).isBlank()) {
      last--;
    }
    if (last == 0) {
      return;
    }
    if (rows.size() == MOST_ROWS) {
      throw new Refused("base.table.tooManyRows", MOST_ROWS);
    }
    if (last > MOST_COLUMNS) {
      throw new Refused("base.table.tooManyColumns", number, MOST_COLUMNS);
    }
    rows.add(new SheetRow(number, cells.subList(0, last)));
  }

  Sheet named(String name) {
    return new Sheet(name, rows);
  }

  /** A column as spreadsheets name it: 0 is A, 26 is AA. */
  static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
