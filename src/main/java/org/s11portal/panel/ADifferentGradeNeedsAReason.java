package org.s11portal.panel;

import org.s11portal.base.Refused;
import org.s11portal.standards.Grade;

/** A panel that does not follow the agency’s own grade says why. */
final class ADifferentGradeNeedsAReason {

  private ADifferentGradeNeedsAReason() {}

  static void require(Grade selfGrade, Grade grade, String reason) {
    if (!grade.equals(selfGrade) && reason.isBlank()) {
      throw new Refused("panel.refused.reasonNeeded");
    }
  }
}
