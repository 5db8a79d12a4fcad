package org.s11portal.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.board.Findings;
import org.s11portal.board.Publications;
import org.s11portal.panel.PanelScene;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.SamplePlans;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a finding to an action of the plan. */
class FindingScreensTest extends ViewTest {

  @Autowired private ApplicationContext portal;
  @Autowired private Publications publications;
  @Autowired private Findings findings;
  @Autowired private PlanImports imports;

  @BeforeEach
  void aPublishedFinding() {
    SignInAs.manager();
    imports.seed(SamplePlans.plan("2015-16", SamplePlans.action("1a").made()));
    new PanelScene(portal).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.officer();
  }

  @Test
  void anActionIsRaisedWithWhatTheFindingSays() {
    open(BoardNavigation.finding(PanelScene.ROUND, "1.1"));
    assertThat(_get(TextField.class, spec -> spec.withLabel(text("board.finding.ref"))).getValue())
        .isEqualTo("1b");
    assertThat(_get(TextArea.class, spec -> spec.withLabel(text("plan.activity"))).getValue())
        .contains("1.1");
    var raise = _get(Button.class, spec -> spec.withText(text("board.finding.raise")));
    _click(raise);
    assertThat(findings.of(PanelScene.ROUND).unanswered()).isEqualTo(1);
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("plan.lead"))), "Chair");
    _click(raise);
    assertThat(findings.of(PanelScene.ROUND).unanswered()).isZero();
    _assertOne(Button.class, spec -> spec.withText(text("board.finding.unlink")));
  }

  @Test
  void theBoardReadsTheFindingsAndIsOfferedNothingToChange() {
    SignInAs.boardMember();
    open(BoardNavigation.findings(PanelScene.ROUND));
    assertThat(_find(Anchor.class))
        .extracting(Anchor::getHref)
        .contains(BoardNavigation.thread(PanelScene.ROUND, PanelScene.BCHC, "1.1"));
    _assertNone(Anchor.class, spec -> spec.withText(text("board.findings.answer", "1.1")));
    assertThatThrownBy(() -> open(BoardNavigation.finding(PanelScene.ROUND, "1.1")))
        .isInstanceOf(MockAccessDeniedException.class);
  }

  @Test
  void aCriterionWithoutAFindingIsNotFound() {
    open(BoardNavigation.finding(PanelScene.ROUND, "1.2"));
    _assertNone(RaiseForm.class);
  }
}
