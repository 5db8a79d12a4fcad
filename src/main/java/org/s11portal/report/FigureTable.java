package org.s11portal.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of frozen figures.
 *
 * @param headers what the columns hold, that of the rows’ names first
 */
public record FigureTable(
    ReportSection section, String caption, List<String> headers, List<FigureRow> rows) {

  /**
   * One row: what it is of, its figures, and the address of the portal’s page that shows them.
   *
   * @param key what it is known by whatever it is called; of an earlier report it may have none
   * @param source where the figures come from
   */
  public record FigureRow(@Nullable String key, String name, List<String> figures, String source) {}

  /** The row as the cells of a document. */
  static List<String> cells(FigureRow row) {
    return Stream.concat(Stream.of(row.name()), row.figures().stream()).toList();
  }
}
