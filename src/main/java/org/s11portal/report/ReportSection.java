package org.s11portal.report;

import static org.s11portal.base.Texts.text;

/** The sections of a Section 11 report, in their order. */
public enum ReportSection {
  SUMMARY,
  RESPONSE,
  STANDARDS,
  KINDS,
  MOVEMENT,
  MODERATION,
  CHALLENGES,
  GOOD_PRACTICE,
  GAPS,
  LEARNING,
  ACTIONS,
  APPENDIX;

  /** Its heading. */
  public String title() {
    return text("report.section." + this);
  }
}
