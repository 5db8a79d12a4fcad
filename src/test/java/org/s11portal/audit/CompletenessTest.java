package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.audit.Completeness.What.GRADE;
import static org.s11portal.audit.Completeness.What.IMPROVEMENT;
import static org.s11portal.audit.Completeness.What.NARRATIVE;
import static org.s11portal.audit.Completeness.What.REASON_NOT_APPLICABLE;
import static org.s11portal.audit.Completeness.What.REVIEW;
import static org.s11portal.audit.Given.CONTRIBUTOR;
import static org.s11portal.audit.Given.FULLY_MET;
import static org.s11portal.audit.Given.NOT_MET;
import static org.s11portal.audit.Given.NOW;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.base.Texts;
import org.s11portal.standards.Grade;

class CompletenessTest {

  private final SelfAssessment assessment = Given.inProgress();

  @Test
  void aReturnWithoutAnswersLacksEveryGradeInTheOrderOfTheSet() {
    var missing = Completeness.of(Given.SET, List.of()).missing();

    assertThat(missing)
        .extracting(one -> one.criterion().code())
        .containsExactly("1.1", "1.2", "2.1");
    assertThat(missing).extracting(Completeness.Missing::what).containsOnly(GRADE);
  }

  @Test
  void aMetCriterionNeedsItsNarrativeOnly() {
    assertThat(lacks(answered(FULLY_MET, "", ""))).containsExactly(NARRATIVE);
    assertThat(lacks(answered(FULLY_MET, "", "We do."))).isEmpty();
  }

  @Test
  void aGapNeedsAnImprovementAction() {
    var gap = answered(NOT_MET, "", "We do not yet.");
    assertThat(lacks(gap)).containsExactly(IMPROVEMENT);

    gap.promise(new PlannedImprovement("Begin", "Named nurse", Given.DUE), CONTRIBUTOR, NOW);
    assertThat(lacks(gap)).isEmpty();
  }

  @Test
  void notApplicableNeedsAReasonAndNothingElse() {
    assertThat(lacks(answered(Grade.NOT_APPLICABLE, " ", "")))
        .containsExactly(REASON_NOT_APPLICABLE);
    assertThat(lacks(answered(Grade.NOT_APPLICABLE, "We employ nobody.", ""))).isEmpty();
  }

  @Test
  void wordsOfLastRoundNeedSomebodyToLookAtThem() {
    var last = answered(FULLY_MET, "", "What we said");
    var graded = new Answer(assessment, Given.criterion("1.1"));
    graded.draft(draft(FULLY_MET, "", ""), Given.SCALE, CONTRIBUTOR, NOW);
    graded.startFrom(last.detail(), Optional.empty(), CONTRIBUTOR, NOW);

    assertThat(lacks(graded)).containsExactly(REVIEW);
  }

  @Test
  void readyIsAWordBetweenColleaguesAndNotACondition() {
    assertThat(answered(FULLY_MET, "", "We do.").detail().ready()).isFalse();
    assertThat(lacks(answered(FULLY_MET, "", "We do."))).isEmpty();
  }

  @Test
  void theRefusalCountsWhatIsMissing() {
    assertThatThrownBy(Given.oneThingMissing()::requireComplete)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(Texts.text(refused.reason())).startsWith("One thing is still"));
    assertThatThrownBy(Completeness.of(Given.SET, List.of())::requireComplete)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(Texts.text(refused.reason())).startsWith("3 things are still"));
  }

  private List<Completeness.What> lacks(Answer answer) {
    return Completeness.of(Given.SET, List.of(answer.detail())).missing().stream()
        .filter(one -> one.criterion().code().equals("1.1"))
        .map(Completeness.Missing::what)
        .toList();
  }

  private Answer answered(Grade grade, String reason, String narrative) {
    var answer = new Answer(assessment, Given.criterion("1.1"));
    answer.draft(draft(grade, reason, narrative), Given.SCALE, CONTRIBUTOR, NOW);
    return answer;
  }

  private static SaveAnswer draft(Grade grade, String reason, String narrative) {
    return new SaveAnswer("1.1", Optional.of(grade), reason, narrative, "", false, -1);
  }
}
