package org.s11portal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.CaseReference;
import org.s11portal.audit.MeantRound;
import org.s11portal.audit.OpenRound;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundKind;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.base.NotFound;
import org.s11portal.identity.AgencyId;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An agency that is asked in two audits at once answers each where it belongs. */
class OtherAuditsScreensTest extends ViewTest {

  private static final RoundId CASES = new RoundId("neglect-2016");

  @Autowired private ApplicationContext context;
  @Autowired private AuditRounds rounds;
  @Autowired private SelfAssessments own;
  private AuditScene scene;

  @BeforeEach
  void askedInTwo() {
    scene = new AuditScene(context).asking("bchc", "yos");
    SignInAs.officer();
    rounds.open(
        new OpenRound(
            CASES,
            "Neglect 2016",
            rounds.get(AuditScene.ROUND).set(),
            LocalDate.of(2016, 1, 11),
            AuditScene.DUE,
            "This is a true account.",
            Optional.empty(),
            List.of(new AgencyId("bchc")),
            RoundKind.CASE_FILE,
            CaseReference.read("A14, B03")));
    SignInAs.contributor("bchc");
  }

  @Test
  void theYearlyAuditComesFirstAndLeadsToTheOther() {
    open("audit");
    _assertOne(Anchor.class, spec -> spec.withText("Neglect 2016"));
    assertThat(_get(Anchor.class, spec -> spec.withText("Neglect 2016")).getHref())
        .isEqualTo("audit?round=neglect-2016");
    _assertOne(Anchor.class, spec -> spec.withText("Start with 1.1"));
  }

  @Test
  void whatIsWrittenInOneNeverLandsInTheOther() {
    open("audit?round=neglect-2016");
    _assertOne(Anchor.class, spec -> spec.withText("Start with A14.1.1"));
    UI.getCurrent().navigate("audit/A14.1.1");
    assertThat(_get(H1.class).getText()).startsWith("A14.1.1");
    scene.answer("A14.1.1", "2", "The file says why.");

    assertThat(
            MeantRound.in(CASES, () -> own.current().orElseThrow().answer("A14.1.1"))
                .orElseThrow()
                .narrative())
        .isEqualTo("The file says why.");
    assertThat(MeantRound.in(AuditScene.ROUND, () -> own.current().orElseThrow().answers()))
        .isEmpty();
    UI.getCurrent().navigate("audit/1.1");
    assertThat(_get(H1.class).getText()).doesNotStartWith("1.1");
    open("audit/1.1");
    assertThat(_get(H1.class).getText()).startsWith("1.1");
    open("audit/B03.1.1?round=neglect-2016");
    assertThat(_get(H1.class).getText()).startsWith("B03.1.1");
  }

  @Test
  void aRoundInWhichItIsNotAskedIsNothing() {
    SignInAs.contributor("yos");
    open("audit?round=neglect-2016");
    _assertNone(Anchor.class, spec -> spec.withText("Start with A14.1.1"));
    assertThatThrownBy(() -> scene.answer("A14.1.1", "2", "Ours?")).isInstanceOf(NotFound.class);
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void theFormSaysBesideTheFieldWhatIsNoReference() {
    SignInAs.officer();
    open("rounds/open");
    _setValue(_get(Select.class, spec -> spec.withLabel(text("audit.kind"))), RoundKind.CASE_FILE);
    var cases = _get(TextField.class, spec -> spec.withLabel(text("audit.open.cases")));
    _setValue(cases, "A14, Alice");
    _click(_get(Button.class, spec -> spec.withText(text("audit.open.preview"))));

    assertThat(cases.isInvalid()).isTrue();
    assertThat(cases.getErrorMessage()).contains("ALICE");
  }
}
