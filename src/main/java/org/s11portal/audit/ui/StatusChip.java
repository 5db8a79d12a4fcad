package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.audit.AssessmentStatus;
import org.s11portal.base.ui.Chip;

/** Where a return stands, in a word. */
final class StatusChip {

  private StatusChip() {}

  static Chip of(AssessmentStatus status) {
    var word = text("audit.status." + status);
    return switch (status) {
      case NOT_STARTED, EXEMPT -> Chip.not(word);
      case RETURNED -> Chip.warn(word);
      case IN_PROGRESS, AGENCY_CHECK, UNDER_SCRUTINY, PROVISIONAL -> Chip.on(word);
      case SUBMITTED, MODERATED, PUBLISHED, CLOSED -> Chip.ok(word);
    };
  }
}
