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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.Page;
import org.s11portal.board.GoldenThreads;
import org.s11portal.board.Publications;
import org.s11portal.panel.Corrections;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.RecordModeration;
import org.s11portal.report.ResultsLetters;
import org.s11portal.standards.Grade;
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
  @Autowired private GoldenThreads threads;
  @Autowired private Corrections corrections;

  private PanelId panel = new PanelId(UUID.randomUUID());

  @BeforeEach
  void published() {
    panel = new PanelScene(portal).approved();
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

  private static TextArea area(String label) {
    return _get(TextArea.class, spec -> spec.withLabel(label));
  }

  @Test
  void wordsBegunInOneLetterStayWhileAnotherIsSaved() {
    open("results-letters/2015-16");
    var toOne = text("report.letters.wordsTo", "BCHC");
    _setValue(area(toOne), "Half a sent");
    _setValue(area(text("report.letters.words")), "Dear all");
    _click(_find(Button.class, spec -> spec.withText(text("report.letters.save"))).getFirst());
    assertThat(letters.of(PanelScene.ROUND).words()).isEqualTo("Dear all");
    assertThat(area(toOne).getValue()).isEqualTo("Half a sent");
    assertThat(_get(NativeDetails.class).isOpen()).isTrue();
    _click(_find(Button.class, spec -> spec.withText(text("report.letters.save"))).getLast());
    assertThat(letters.of(PanelScene.ROUND).agencies().getFirst().besides())
        .isEqualTo("Half a sent");
    assertThat(area(text("report.letters.words")).getValue()).isEqualTo("Dear all");
  }

  @Test
  void aGradeCorrectedAfterTheLetterIsSaidWithTheWayToIt() {
    letters.send(PanelScene.ROUND, letters.of(PanelScene.ROUND).version());
    open("results-letters/2015-16");
    assertThat(words()).doesNotContain("has been corrected since");
    SignInAs.lead("bchc");
    open("our-results");
    assertThat(words()).doesNotContain(text("report.letter.corrected"));
    correct();
    SignInAs.officer();
    open("results-letters/2015-16");
    assertThat(words())
        .contains(
            "Criterion 1.1 has been corrected since: 1 Partly met in the letter, 2 Mostly met now.");
    assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("thread/2015-16/bchc/1.1");
    SignInAs.lead("bchc");
    open("our-results");
    assertThat(words())
        .contains(
            text("report.letter.corrected"),
            "1.1 Title 1.1: 1 Partly met in the letter, 2 Mostly met now",
            text("report.letter.now"));
  }

  private void correct() {
    SignInAs.independentChair();
    var was = threads.of(PanelScene.ROUND, PanelScene.BCHC, "1.1").moderation();
    corrections.order(
        new RecordModeration(
            panel, "1.1", new Grade("2"), "The sample was misread.", was.version()));
  }

  private static String words() {
    return _get(Page.class).getElement().getTextRecursively();
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
