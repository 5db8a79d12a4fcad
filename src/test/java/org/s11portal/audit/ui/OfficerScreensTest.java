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
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.Returns;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class OfficerScreensTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private Returns returns;
  private AuditScene scene;

  @BeforeEach
  void oneReturnIsHandedInAndOneIsNotBegun() {
    scene = new AuditScene(context).asking("bchc", "yos").handedIn("bchc");
  }

  @Test
  void theRoundShowsEveryReturnAndTheFiguresOfTheResponse() {
    SignInAs.officer();
    open("rounds");
    _assertOne(Anchor.class, spec -> spec.withText("Section 11 audit 2015-16"));

    open("rounds/2015-16");

    _assertOne(ResponseFacts.class);
    _assertOne(Anchor.class, spec -> spec.withText("Agency bchc"));
    _assertOne(Anchor.class, spec -> spec.withText("Agency yos"));
  }

  @Test
  void theAddressCarriesTheFilter() {
    SignInAs.officer();
    open("rounds/2015-16");

    UI.getCurrent().navigate("rounds/2015-16", QueryParameters.of("status", "SUBMITTED"));
    _assertOne(Anchor.class, spec -> spec.withText("Agency bchc"));
    _assertNone(Anchor.class, spec -> spec.withText("Agency yos"));

    UI.getCurrent().navigate("rounds/2015-16", QueryParameters.of("kind", "JUSTICE"));
    _assertNone(HtmlTable.class);
  }

  @Test
  void officersAreOfferedWhatRoleAndStatusAllow() {
    SignInAs.officer();
    open("rounds/2015-16");
    _assertOne(Button.class, spec -> spec.withText(text("audit.desk.scrutiny")));
    _assertOne(Button.class, spec -> spec.withText(text("audit.desk.giveBack")));
    _assertNone(Button.class, spec -> spec.withText(text("audit.desk.exempt")));

    SignInAs.manager();
    open("rounds/2015-16");
    _assertNone(Button.class, spec -> spec.withText(text("audit.desk.scrutiny")));
    _assertOne(Button.class, spec -> spec.withText(text("audit.desk.exempt")));
  }

  @Test
  void scrutinyOpensAfterOneMoreQuestion() {
    SignInAs.officer();
    open("rounds/2015-16");
    _click(_get(Button.class, spec -> spec.withText(text("audit.desk.scrutiny"))));
    assertThat(status("bchc")).isEqualTo(AssessmentStatus.SUBMITTED);

    _click(_find(Button.class, spec -> spec.withText(text("audit.desk.scrutiny"))).getLast());

    assertThat(status("bchc")).isEqualTo(AssessmentStatus.UNDER_SCRUTINY);
  }

  @Test
  @SuppressWarnings("unchecked")
  void aReturnIsGivenBackForNamedAnswersAndWithAReason() {
    SignInAs.officer();
    open("rounds/2015-16");
    _click(_get(Button.class, spec -> spec.withText(text("audit.desk.giveBack"))));
    var yes = _find(Button.class, spec -> spec.withText(text("audit.desk.giveBack"))).getLast();
    _click(yes);
    assertThat(status("bchc")).isEqualTo(AssessmentStatus.SUBMITTED);

    MultiSelectComboBox<CriterionDetail> criteria = _get(MultiSelectComboBox.class);
    _setValue(
        criteria,
        Set.of(
            returns
                .read(AuditScene.ROUND, new AgencyId("bchc"))
                .set()
                .criterion("1.2")
                .orElseThrow()));
    _setValue(_get(TextArea.class, spec -> spec.withLabel(text("audit.desk.reason"))), "Say who.");
    _click(yes);
    assertThat(status("bchc")).isEqualTo(AssessmentStatus.SUBMITTED);

    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("audit.desk.giveBack.note", "1.2"))),
        "Name the lead.");
    _click(yes);
    assertThat(status("bchc")).isEqualTo(AssessmentStatus.RETURNED);
  }

  @Test
  void theManagerExemptsWithAReason() {
    SignInAs.manager();
    open("rounds/2015-16");
    _click(_get(Button.class, spec -> spec.withText(text("audit.desk.exempt"))));
    _setValue(_get(TextArea.class), "The service closed.");
    _click(_find(Button.class, spec -> spec.withText(text("audit.desk.exempt"))).getLast());

    assertThat(status("yos")).isEqualTo(AssessmentStatus.EXEMPT);
  }

  @Test
  void aReturnIsReadByThoseWhoseOfficeLetsThem() {
    SignInAs.officer();
    open("returns/2015-16/bchc");
    _assertOne(ReturnPaper.class);

    SignInAs.panelChair();
    open("returns/2015-16/bchc");
    _assertOne(ReturnPaper.class);
  }

  @Test
  void anUnknownReturnAndOneThatIsNotTheirsAreTheSame() {
    SignInAs.officer();
    open("returns/2015-16/nobody");
    _assertNone(ReturnPaper.class);

    SignInAs.panelChair();
    open("returns/2015-16/yos");
    _assertNone(ReturnPaper.class);

    SignInAs.panelMember("jas", "bcpft");
    open("returns/2015-16/bchc");
    _assertNone(ReturnPaper.class);
  }

  @Test
  void agenciesDoNotEnterTheOfficersScreens() {
    SignInAs.lead("bchc");

    assertThatThrownBy(() -> open("rounds")).isInstanceOf(MockAccessDeniedException.class);
    assertThatThrownBy(() -> open("returns/2015-16/yos"))
        .isInstanceOf(MockAccessDeniedException.class);
  }

  private AssessmentStatus status(String agency) {
    return returns.read(AuditScene.ROUND, new AgencyId(agency)).assessment().status();
  }
}
