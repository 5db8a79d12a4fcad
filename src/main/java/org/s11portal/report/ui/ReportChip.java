package org.s11portal.report.ui;

import org.s11portal.base.ui.Chip;
import org.s11portal.report.ReportStatus;

/** How far a report has come, as a chip. */
final class ReportChip {

  private ReportChip() {}

  static Chip of(ReportStatus status) {
    return switch (status) {
      case DRAFT -> Chip.not(status.label());
      case BEFORE_THE_BOARD -> Chip.on(status.label());
      case ACCEPTED -> Chip.ok(status.label());
    };
  }
}
