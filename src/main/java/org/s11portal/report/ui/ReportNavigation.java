package org.s11portal.report.ui;

import org.s11portal.audit.RoundId;
import org.s11portal.report.ReportId;
import org.springframework.modulith.NamedInterface;

/** The addresses of the reports’ screens. */
@NamedInterface("ui")
public final class ReportNavigation {

  static final String REPORTS = "reports";
  static final String LETTERS = "results-letters";
  public static final String OUR_RESULTS = "our-results";
  static final String TEMPLATE = REPORTS + "/template";

  private ReportNavigation() {}

  static String letters(RoundId round) {
    return LETTERS + "/" + round.value();
  }

  /** One report. */
  public static String report(ReportId report) {
    return REPORTS + "/" + report.value();
  }
}
