package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import org.s11portal.base.Refused;

/** The life of a report: drafted, put before a board meeting, accepted and then never changed. */
public enum ReportStatus {
  DRAFT,
  BEFORE_THE_BOARD,
  ACCEPTED;

  /** The words for it. */
  public String label() {
    return text("report.status." + this);
  }

  /** Whether those who sit on the board may read it. */
  public boolean isForTheBoard() {
    return this != DRAFT;
  }

  ReportStatus moveTo(ReportStatus next) {
    var allowed =
        switch (this) {
          case DRAFT -> next == BEFORE_THE_BOARD;
          case BEFORE_THE_BOARD -> next != this;
          case ACCEPTED -> false;
        };
    if (!allowed) {
      throw new Refused("report.refused.move", label(), next.label());
    }
    return next;
  }

  void requireDraft() {
    if (this != DRAFT) {
      throw new Refused("report.refused.notADraft", label());
    }
  }
}
