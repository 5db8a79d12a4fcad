package org.s11portal.standards;

import java.util.List;
import java.util.Optional;

/** What somebody wants the scale of a draft to be, weakest grade first. */
public record ScaleDraft(List<Step> steps, NotApplicableRule notApplicable) {

  public ScaleDraft {
    steps = List.copyOf(steps);
  }

  /**
   * A step of the scale.
   *
   * @param was the grade it was until now, so that its descriptors stay with it
   */
  public record Step(Optional<Grade> was, GradeBand band) {}

  GradeScale scale() {
    return new GradeScale(steps.stream().map(Step::band).toList(), notApplicable);
  }
}
