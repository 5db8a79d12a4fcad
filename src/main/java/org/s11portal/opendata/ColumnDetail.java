package org.s11portal.opendata;

import static org.s11portal.base.Texts.text;

/** What a column is called and holds. */
public record ColumnDetail(String name, ColumnType type, boolean optional, String example) {

  public String meaning() {
    return text("opendata.column." + name);
  }
}
