package org.s11portal.report;

import static org.s11portal.base.Texts.text;

/** Whether a report is on what is known so far, or on the whole round. */
public enum ReportKind {
  INTERIM,
  FULL;

  /** The words for it. */
  public String label() {
    return text("report.kind." + this);
  }
}
