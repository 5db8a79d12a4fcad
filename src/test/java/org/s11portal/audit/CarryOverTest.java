package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Last round’s answers as a start, on another edition, and criteria for some agencies only. */
@PortalTest
class CarryOverTest {

  @Autowired private ApplicationContext context;
  @Autowired private CarryOver carryOver;
  @Autowired private SelfAssessments own;
  @Autowired private Answers answers;
  @Autowired private Returns returns;
  @Autowired private AuditRounds rounds;

  @Test
  void answersFollowTheirCriterionWhateverItsCodeIsNow() {
    scene("Fully met");

    assertThat(narrative("1.2", own.sheet("1.2"))).isEqualTo("Our head leads.");
    assertThat(narrative("1.1", own.sheet("1.1"))).isEqualTo("Our ways are clear.");
    assertThat(own.sheet("1.3").last()).isEmpty();
  }

  @Test
  void theWholeReturnStartsFromLastRoundAndIsMarkedNotReviewed() {
    scene("Fully met");
    assertThat(carryOver.offer()).contains(new CarryOffer("Audit 2014-15", 2, 0, true));

    assertThat(carryOver.start()).isEqualTo(2);

    var head = own.sheet("1.2").answer();
    assertThat(head.narrative()).isEqualTo("Our head leads.");
    assertThat(head.grade()).contains(new Grade("3"));
    assertThat(head.notReviewed()).isTrue();
    assertThat(carryOver.offer()).contains(new CarryOffer("Audit 2014-15", 0, 2, true));
    assertThat(own.current().orElseThrow().completeness().missing())
        .extracting(Completeness.Missing::what)
        .contains(Completeness.What.REVIEW);
  }

  @Test
  void gradesThatMeantSomethingElseAreAskedAnew() {
    scene("Embedded");
    carryOver.start();

    assertThat(own.sheet("1.2").answer().narrative()).isEqualTo("Our head leads.");
    assertThat(own.sheet("1.2").answer().grade()).isEmpty();
    assertThat(own.sheet("1.2").last()).map(LastRound::gradesHold).contains(false);
  }

  @Test
  void whatSomebodyHasBegunIsNeverReplaced() {
    var scene = scene("Fully met");
    scene.answer("1.2", "0", "");
    scene.answer("1.3", "2", "Ours.");

    assertThat(carryOver.start()).isEqualTo(1);

    assertThat(own.sheet("1.2").answer().grade()).contains(new Grade("0"));
    assertThat(own.sheet("1.2").answer().narrative()).isEmpty();
    assertThat(own.sheet("1.3").answer().narrative()).isEqualTo("Ours.");
    assertThat(carryOver.start()).as("a second time").isZero();
  }

  @Test
  void takingBackLeavesWhatSomebodyHasLookedThrough() {
    var scene = scene("Fully met");
    carryOver.start();
    scene.answer("1.2", "3", "Our head leads, still.");

    assertThat(carryOver.takeBack()).isEqualTo(1);

    assertThat(own.sheet("1.1").answer().isBegun()).isFalse();
    assertThat(own.sheet("1.2").answer().narrative()).isEqualTo("Our head leads, still.");
    assertThat(carryOver.takeBack()).as("a second time").isZero();
    assertThat(carryOver.start()).as("and it can be started again").isEqualTo(1);
  }

  @Test
  void withoutALastRoundNothingIsOffered() {
    scene("Fully met");
    SignInAs.contributor("asc");

    assertThat(carryOver.offer()).isEmpty();
    assertThat(carryOver.start()).isZero();
  }

  @Test
  void onlyWhoAnswersStartsFromLastRound() {
    scene("Fully met");
    SignInAs.signoff("bchc");
    assertThatThrownBy(carryOver::start).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(carryOver::takeBack).isInstanceOf(AccessDeniedException.class);
    SignInAs.officer();
    assertThatThrownBy(carryOver::offer).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aCriterionForCouncilsIsAskedOfCouncilsOnly() {
    scene("Fully met");
    assertThat(asked()).containsExactly("1.1", "1.2", "1.3");
    assertThat(own.current().orElseThrow().asked()).isEqualTo(3);
    assertThat(own.current().orElseThrow().byStandard()).hasSize(1);
    assertThat(own.current().orElseThrow().completeness().missing()).hasSize(3);
    assertThatThrownBy(() -> own.sheet("2.1")).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                answers.draft(
                    new SaveAnswer(
                        "2.1",
                        Optional.of(new Grade("3")),
                        "",
                        "Not ours.",
                        "",
                        true,
                        SaveAnswer.NEVER_KEPT)))
        .isInstanceOf(NotFound.class);

    SignInAs.contributor("asc");
    assertThat(asked()).containsExactly("1.1", "1.2", "1.3", "2.1");
  }

  @Test
  void theOfficersCountsAreThoseOfEachAgency() {
    scene("Fully met");
    SignInAs.officer();

    assertThat(returns.progress(TwoRounds.NOW))
        .filteredOn(line -> line.assessment().agency().equals(new AgencyId("bchc")))
        .extracting(ReturnLine::asked)
        .containsExactly(3L);
    assertThat(returns.progress(TwoRounds.NOW))
        .filteredOn(line -> line.assessment().agency().equals(new AgencyId("asc")))
        .extracting(ReturnLine::asked)
        .containsExactly(4L);
    assertThat(rounds.all()).hasSize(2);
  }

  private TwoRounds scene(String fully) {
    return new TwoRounds(context).asking(fully);
  }

  private List<String> asked() {
    return own.current().orElseThrow().set().criteria().map(CriterionDetail::code).toList();
  }

  private static String narrative(String code, AnswerSheet sheet) {
    assertThat(sheet.criterion().code()).isEqualTo(code);
    return sheet.last().orElseThrow().answer().narrative();
  }
}
