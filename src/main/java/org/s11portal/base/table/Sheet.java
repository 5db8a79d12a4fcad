package org.s11portal.base.table;

import java.util.List;

/** A sheet of a file, without its blank rows; text files have one, without a name. */
public record Sheet(String name, List<SheetRow> rows) {

  public Sheet {
    rows = List.copyOf(rows);
  }
}
