package org.s11portal.report;

import java.util.List;
import java.util.Map;

/**
 * A whole report: its figures, what the officer wrote to each section, and which figures changed
 * when they were last taken anew.
 */
public record ReportDetail(
    ReportSummary summary,
    List<FigureTable> figures,
    Map<ReportSection, CommentaryDetail> commentary,
    List<FigureChange> changes) {

  /** The tables of a section. */
  public List<FigureTable> figures(ReportSection section) {
    return figures.stream().filter(table -> table.section() == section).toList();
  }

  /** What was written to a section. */
  public CommentaryDetail commentary(ReportSection section) {
    return commentary.getOrDefault(section, new CommentaryDetail(section, "", 0));
  }
}
