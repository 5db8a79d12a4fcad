package org.s11portal.board;

import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.FindingKey;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/**
 * One frozen result: what the agency said, what the panel decided, and how many steps of the scale
 * lie between (below 0: lowered).
 */
public record PublishedResult(
    RoundId round,
    AgencyId agency,
    String code,
    int standard,
    UUID assessment,
    Grade self,
    Grade grade,
    int shift,
    boolean gap) {

  /** What the panel found, by the name everything else refers to it. */
  FindingKey finding() {
    return new FindingKey(round, agency, code);
  }

  /** The same result with the grade that a correction gave it. */
  PublishedResult corrected(Grade to, GradeScale scale) {
    return new PublishedResult(
        round,
        agency,
        code,
        standard,
        assessment,
        self,
        to,
        shift(self, to, scale),
        scale.isGap(to));
  }

  /** Steps of the scale; a grade that became or ceased to be “not applicable” has not moved. */
  static int shift(Grade self, Grade grade, GradeScale scale) {
    return self.isNotApplicable() || grade.isNotApplicable()
        ? 0
        : scale.rank(grade) - scale.rank(self);
  }
}
