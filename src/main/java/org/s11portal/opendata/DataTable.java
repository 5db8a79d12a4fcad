package org.s11portal.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a data set that somebody asked for, each with its cells as they are written. */
public record DataTable(DataSetDetail dataSet, List<List<@Nullable Object>> rows) {

  public DataTable {
    rows = List.copyOf(rows);
  }
}
