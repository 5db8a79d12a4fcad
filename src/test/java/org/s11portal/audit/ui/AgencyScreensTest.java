package org.s11portal.audit.ui;

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
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.Declaration;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.SignOffs;
import org.s11portal.base.Refused;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

class AgencyScreensTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private SelfAssessments own;
  @Autowired private SignOffs signOffs;
  private AuditScene scene;

  @BeforeEach
  void askTwoAgencies() {
    scene = new AuditScene(context).asking("bchc", "yos");
  }

  @Test
  void homeLeadsToTheFirstUnfinishedAnswer() {
    SignInAs.contributor("bchc");
    open("audit");
    _assertOne(Anchor.class, link("Start with 1.1", "audit/1.1"));

    scene.answer("1.1", "3", "Done");
    open("audit");
    _assertOne(Anchor.class, link("Continue with 1.1", "audit/1.1"));
    _assertOne(Anchor.class, link("1.1", "audit/1.1"));
    assertThat(_find(Anchor.class, spec -> spec.withText("Standard 2: Policies"))).hasSize(1);
  }

  @Test
  void homeSaysSoWhenTheAgencyHasNeverBeenAsked() {
    SignInAs.contributor("nhs");

    open("audit");

    _assertOne(EmptyState.class);
  }

  @Test
  void homeSaysWhatWasGivenBackAndWhy() {
    scene.givenBack("bchc", "1.2", "Say who the lead is.");
    SignInAs.contributor("bchc");

    open("audit");

    _assertOne(GivenBackCard.class);
    _assertOne(Anchor.class, link("Amend 1.2", "audit/1.2"));
  }

  @Test
  void whatIsMissingIsAListOfLinks() {
    SignInAs.lead("bchc");
    scene.answer("1.1", "0", "Not yet.");

    open("audit/check");

    assertThat(_find(MissingList.class)).hasSize(1);
    _assertOne(Anchor.class, link("1.1 Title 1.1: add what you will improve", "audit/1.1"));
    _assertOne(Anchor.class, link("2.1 Title 2.1: choose a grade", "audit/2.1"));
    _assertNone(Button.class, spec -> spec.withText(text("audit.check.send")));
    assertThatThrownBy(signOffs::send).isInstanceOf(Refused.class);
  }

  @Test
  void theLeadSendsACompleteReturnToSignOffAfterOneMoreQuestion() {
    scene.answered("bchc");
    SignInAs.lead("bchc");
    open("audit");
    _assertOne(Anchor.class, link("Check and send to sign-off", "audit/check"));

    open("audit/check");
    _click(_get(Button.class, spec -> spec.withText(text("audit.check.send"))));
    assertThat(status()).isEqualTo(AssessmentStatus.IN_PROGRESS);
    var buttons = _find(Button.class, spec -> spec.withText(text("audit.check.send")));
    _click(buttons.getLast());

    assertThat(status()).isEqualTo(AssessmentStatus.AGENCY_CHECK);
  }

  @Test
  void aContributorIsNotOfferedWhatTheLeadDoes() {
    scene.answered("bchc");
    SignInAs.contributor("bchc");

    open("audit/check");

    _assertNone(Button.class, spec -> spec.withText(text("audit.check.send")));
    assertThatThrownBy(signOffs::send).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aContributorCannotDeclare() {
    scene.sentToSignOff("bchc");
    SignInAs.contributor("bchc");

    open("audit/check");

    _assertNone(DeclarationPanel.class);
    assertThatThrownBy(() -> signOffs.submit(new Declaration("Me", "Nurse", "True.", true)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void theDeclarationIsRefusedBesideTheFieldUntilItIsMade() {
    scene.sentToSignOff("bchc");
    SignInAs.signoff("bchc");
    open("audit/check");
    var post = _get(TextField.class, spec -> spec.withLabel(text("audit.declare.post")));
    var handIn = _get(Button.class, spec -> spec.withText(text("audit.declare.handIn")));

    _click(handIn);
    assertThat(_get(Checkbox.class).isInvalid()).isTrue();

    _setValue(_get(Checkbox.class), true);
    _click(handIn);
    assertThat(post.isInvalid()).isTrue();
    assertThat(status()).isEqualTo(AssessmentStatus.AGENCY_CHECK);

    _setValue(post, "Director of Nursing");
    _click(handIn);

    assertThat(status()).isEqualTo(AssessmentStatus.SUBMITTED);
    _assertOne(HandedInCard.class);
    _assertNone(DeclarationPanel.class);
  }

  @Test
  void theSignOffOfficerSendsBackOnlyWithAReason() {
    scene.sentToSignOff("bchc");
    SignInAs.signoff("bchc");
    open("audit/check");
    _click(_get(Button.class, spec -> spec.withText(text("audit.check.sendBack"))));
    var yes = _find(Button.class, spec -> spec.withText(text("audit.check.sendBack"))).getLast();

    _click(yes);
    assertThat(status()).isEqualTo(AssessmentStatus.AGENCY_CHECK);

    _setValue(_get(TextArea.class), "2.1 names nobody.");
    _click(yes);
    assertThat(status()).isEqualTo(AssessmentStatus.IN_PROGRESS);
  }

  @Test
  void oneCanReadOnesOwnReturnOfAnyRoundAndNobodyElses() {
    scene.handedIn("bchc");
    SignInAs.contributor("bchc");
    open("audit/copy/2015-16");
    assertThat(_get(H1.class).getText()).isEqualTo("Agency bchc: Section 11 audit 2015-16");
    _assertOne(ReturnPaper.class);
    open("audit/past");
    _assertOne(Anchor.class, link("Section 11 audit 2015-16", "audit/copy/2015-16"));

    open("audit/copy/1999-00");
    _assertNone(ReturnPaper.class);

    SignInAs.contributor("nhs");
    open("audit/copy/2015-16");
    _assertNone(ReturnPaper.class);
  }

  @Test
  void thoseOfOtherOfficesDoNotEnter() {
    SignInAs.officer();

    assertThatThrownBy(() -> open("audit")).isInstanceOf(MockAccessDeniedException.class);
  }

  private AssessmentStatus status() {
    return own.current().orElseThrow().assessment().status();
  }

  private static java.util.function.Consumer<
          com.github.mvysny.kaributesting.v10.SearchSpecJ<Anchor>>
      link(String words, String href) {
    return spec ->
        spec.withPredicate(
            anchor -> anchor.getText().equals(words) && anchor.getHref().equals(href));
  }
}
