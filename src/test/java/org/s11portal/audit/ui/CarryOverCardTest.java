package org.s11portal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.TwoRounds;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CarryOverCardTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private SelfAssessments own;

  @BeforeEach
  void aRoundFollowsAnother() {
    new TwoRounds(context).asking("Embedded");
  }

  @Test
  void theHomePageStartsTheWholeReturnAfterAskingAndTakesItBack() {
    open("audit");
    assertThat(_get(CarryOverCard.class).getElement().getTextRecursively())
        .contains(text("audit.carry.noGrades"));
    press("audit.carry.start");
    assertThat(own.sheet("1.2").answer().isBegun()).isFalse();
    press("audit.carry.start");
    assertThat(own.sheet("1.2").answer().notReviewed()).isTrue();

    press("audit.carry.takeBack");
    press("audit.carry.takeBack");
    assertThat(own.sheet("1.2").answer().isBegun()).isFalse();
  }

  @Test
  void theAnswerSaysThatTheGradeIsAskedAnew() {
    open("audit/1.2");

    assertThat(_get(LastRoundCard.class).getElement().getTextRecursively())
        .contains(text("audit.last.gradesAnew"));
  }

  @Test
  void whoOnlySignsIsNotOfferedIt() {
    SignInAs.signoff("bchc");
    open("audit");
    _assertNone(CarryOverCard.class);

    SignInAs.lead("bchc");
    open("audit");
    _assertOne(CarryOverCard.class);
  }

  private static void press(String key) {
    _click(_find(Button.class, spec -> spec.withText(text(key))).getLast());
  }
}
