package org.s11portal.panel;

import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/** How a panel’s grade stands to the one the agency gave itself. */
public enum Shift {
  SAME,
  LOWERED,
  RAISED,
  /** One of the two says that the criterion does not apply. */
  APPLICABILITY;

  static Shift between(Grade selfGrade, Grade grade, GradeScale scale) {
    if (grade.equals(selfGrade)) {
      return SAME;
    }
    if (grade.isNotApplicable() || selfGrade.isNotApplicable()) {
      return APPLICABILITY;
    }
    return scale.rank(grade) < scale.rank(selfGrade) ? LOWERED : RAISED;
  }
}
