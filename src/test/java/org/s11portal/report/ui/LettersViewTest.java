package org.s11portal.report.ui;

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
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.board.Publications;
import org.s11portal.panel.PanelScene;
import org.s11portal.report.ResultsLetters;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class LettersViewTest extends ViewTest {

  @Autowired private ApplicationContext portal;
  @Autowired private Publications publications;
  @Autowired private ResultsLetters letters;

  @BeforeEach
  void published() {
    new PanelScene(portal).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.officer();
  }

  @Test
  void theOfficerWritesOnceForAll() {
    open("results-letters/2015-16");
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("report.letters.words"))), "Dear all");
    for (var button : _find(Button.class)) {
      if (button.getText().equals(text("report.letters.save"))) {
        _click(button);
        break;
      }
    }
    assertThat(letters.of(PanelScene.ROUND).words()).isEqualTo("Dear all");
  }

  @Test
  void onceSentThereIsNothingLeftToSend() {
    letters.send(PanelScene.ROUND, letters.of(PanelScene.ROUND).version());
    open("results-letters/2015-16");
    _assertNone(TextArea.class);
    _assertNone(Button.class, spec -> spec.withText(text("report.letters.save")));
    _assertNone(Button.class, spec -> spec.withText(text("report.letters.send", 1)));
    _assertOne(HtmlTable.class);
  }

  @Test
  void anAgencyFindsItsLetterWhenItIsThere() {
    SignInAs.lead("bchc");
    open("our-results");
    _assertOne(EmptyState.class);

    SignInAs.officer();
    letters.send(PanelScene.ROUND, letters.of(PanelScene.ROUND).version());
    SignInAs.lead("bchc");
    open("our-results");
    _assertNone(EmptyState.class);

    SignInAs.lead("yos");
    open("our-results");
    _assertOne(EmptyState.class);
  }

  @Test
  void nobodyElseHasAWayToTheLetters() {
    SignInAs.manager();
    assertThatThrownBy(() -> open("results-letters/2015-16"))
        .isInstanceOf(MockAccessDeniedException.class);
    SignInAs.boardMember();
    assertThatThrownBy(() -> open("our-results")).isInstanceOf(MockAccessDeniedException.class);
  }
}
