package org.s11portal.base.table;

import java.util.List;

/** One row of a sheet: its number as a spreadsheet shows it, counted from 1, and its cells. */
public record SheetRow(int number, List<String> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The text of the cell in this column, counted from 0; empty past the end of the row. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
