package org.s11portal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.StandardSetDetail;

/** What a return still lacks before it may go to sign-off. */
public record Completeness(List<Missing> missing) {

  /** One thing missing under one criterion. */
  public record Missing(CriterionDetail criterion, What what) {}

  /** The kinds of thing that can be missing. */
  public enum What {
    GRADE,
    REASON_NOT_APPLICABLE,
    NARRATIVE,
    IMPROVEMENT,
    REVIEW
  }

  static Completeness of(StandardSetDetail set, List<AnswerDetail> answers) {
    Map<String, AnswerDetail> byCode =
        answers.stream().collect(Collectors.toMap(AnswerDetail::code, Function.identity()));
    var missing = new ArrayList<Missing>();
    set.criteria()
        .forEach(
            criterion ->
                lacks(byCode.get(criterion.code()), set.scale())
                    .forEach(what -> missing.add(new Missing(criterion, what))));
    return new Completeness(List.copyOf(missing));
  }

  private static List<What> lacks(@Nullable AnswerDetail answer, GradeScale scale) {
    if (answer == null || answer.grade().isEmpty()) {
      return List.of(What.GRADE);
    }
    var grade = answer.grade().get();
    var lacks = new ArrayList<What>();
    if (answer.notReviewed()) {
      lacks.add(What.REVIEW);
    }
    if (grade.isNotApplicable()) {
      if (scale.notApplicable().needsReason() && answer.notApplicableReason().isBlank()) {
        lacks.add(What.REASON_NOT_APPLICABLE);
      }
      return lacks;
    }
    if (answer.narrative().isBlank()) {
      lacks.add(What.NARRATIVE);
    }
    if (scale.isGap(grade) && answer.improvements().isEmpty()) {
      lacks.add(What.IMPROVEMENT);
    }
    return lacks;
  }

  public boolean isComplete() {
    return missing.isEmpty();
  }

  void requireComplete() {
    if (!isComplete()) {
      throw new Refused("audit.refused.incomplete", missing.size());
    }
  }
}
