package org.s11portal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.FileLink;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Versions of a return: read, verified, compared, taken back. */
class VersionScreensTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private SelfAssessments own;
  private AuditScene scene;

  @BeforeEach
  void oneReturnWasGivenBackAndHandedInAgain() {
    scene =
        new AuditScene(context).asking("bchc", "yos").givenBack("bchc", "1.2", "Name the lead.");
  }

  @Test
  void whatTheOfficerAsksForStandsBesideTheAnswer() {
    SignInAs.contributor("bchc");
    open("audit/1.2");
    _assertOne(AskedCard.class);
    open("audit/1.1");
    _assertNone(AskedCard.class);
  }

  @Test
  void bothVersionsAreReadAndCompared() {
    SignInAs.contributor("bchc");
    scene.answer("1.2", "2", "The named nurse leads.");
    scene.handsIn("bchc");
    open("audit/copy/2015-16");
    _assertOne(Anchor.class, spec -> spec.withText(text("audit.handedIn.read", 1)));
    _assertOne(Anchor.class, spec -> spec.withText(text("audit.handedIn.changes", 1)));

    open("returns/2015-16/bchc/version/1");
    _assertOne(ReturnPaper.class);
    assertThat(_find(FileLink.class)).hasSize(2);

    open("returns/2015-16/bchc/changes/2");
    _assertOne(ChangedCard.class);
    _assertOne(MarkedWords.class);

    SignInAs.officer();
    open("returns/2015-16/bchc/changes/2");
    _assertOne(ChangedCard.class);
  }

  @Test
  void aVersionSaysInWordsThatItAgrees() {
    SignInAs.officer();
    open("returns/2015-16/bchc/version/1");
    _click(_get(Button.class, spec -> spec.withText(text("audit.version.verify"))));

    _assertOne(Chip.class, spec -> spec.withText(text("audit.verify.agrees")));
    assertThat(_find(ListItem.class))
        .extracting(ListItem::getText)
        .contains(text("audit.verify.sealed"), text("audit.verify.replaced"));
  }

  @Test
  void aVersionThatIsNotThereOrNotTheirsIsUnknown() {
    SignInAs.lead("yos");
    open("returns/2015-16/bchc/version/1");
    _assertNone(ReturnPaper.class);
    open("returns/2015-16/bchc/changes/2");
    _assertNone(ChangedCard.class);

    SignInAs.officer();
    open("returns/2015-16/bchc/version/9");
    _assertNone(ReturnPaper.class);
  }

  @Test
  void theSignOffOfficerTakesTheReturnBackWithAReason() {
    scene.handedIn("yos");
    SignInAs.signoff("yos");
    open("audit/check");
    _click(_get(Button.class, spec -> spec.withText(text("audit.check.withdraw"))));
    var yes = _find(Button.class, spec -> spec.withText(text("audit.check.withdraw"))).getLast();
    _click(yes);
    assertThat(status()).isEqualTo(AssessmentStatus.SUBMITTED);

    _setValue(_get(TextArea.class), "2.1 names the wrong service.");
    _click(yes);

    assertThat(status()).isEqualTo(AssessmentStatus.AGENCY_CHECK);
    _assertOne(Card.class, spec -> spec.withPredicate(VersionScreensTest::saysWhy));
    scene.handsIn("yos");
    SignInAs.lead("yos");
    open("audit/check");
    _assertNone(Button.class, spec -> spec.withText(text("audit.check.withdraw")));
  }

  private static boolean saysWhy(Card card) {
    return card.getChildren()
        .anyMatch(
            part ->
                part instanceof H2 title && title.getText().equals(text("audit.check.takenBack")));
  }

  private AssessmentStatus status() {
    return own.current().orElseThrow().assessment().status();
  }
}
