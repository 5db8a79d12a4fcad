package org.s11portal.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/**
 * What the agency said of the same criterion a round ago, on that round’s scale, and what the panel
 * made of it.
 *
 * @param agreed what it agreed with the panel
 * @param taken the actions of the board’s plan that answer what was found
 * @param gradesHold whether the grades of that scale mean the same on today’s
 */
public record LastRound(
    RoundSummary round,
    GradeScale scale,
    AnswerDetail answer,
    Optional<PanelVerdict> verdict,
    List<ImprovementDetail> agreed,
    List<ActionTaken> taken,
    boolean gradesHold) {

  /** What the agency promised by itself, and what it agreed with its panel. */
  public List<ImprovementDetail> promises() {
    return Stream.concat(answer.improvements().stream(), agreed.stream()).toList();
  }

  /** The agency’s own grade, where it still means the same; otherwise it is asked anew. */
  Optional<Grade> gradeToStartFrom() {
    return answer.grade().filter(grade -> gradesHold);
  }

  /** Whether there is anything to start from. */
  boolean hasWords() {
    return !answer.narrative().isBlank() || !answer.impact().isBlank();
  }

  /** Meanings change between years: only grades of the same words and meanings are the same. */
  static boolean meanTheSame(GradeScale then, GradeScale now) {
    return meanings(then).equals(meanings(now)) && then.notApplicable() == now.notApplicable();
  }

  private static List<List<Object>> meanings(GradeScale scale) {
    return scale.bands().stream()
        .map(band -> List.<Object>of(band.grade(), band.word(), band.meaning(), band.gap()))
        .toList();
  }
}
