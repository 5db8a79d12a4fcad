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
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.Extensions;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundStatus;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class RoundScreensTest extends ViewTest {

  private final LocalDate today = LocalDate.now(Dates.LONDON);

  @Autowired private ApplicationContext context;
  @Autowired private AuditRounds rounds;
  @Autowired private Returns returns;
  @Autowired private Agencies agencies;
  @Autowired private Extensions extensions;
  @Autowired private ReturnDesk desk;
  private AuditScene scene;

  @BeforeEach
  void aRoundIsUnderWay() {
    scene = new AuditScene(context).asking("bchc", "yos");
    SignInAs.officer();
  }

  @Test
  void aRoundIsOpenedOnlyAfterSeeingWhatWillHappen() {
    open("rounds/open");
    code().setValue("2099-00");
    _setValue(due(), today.plusDays(60));
    press("audit.open.preview");

    _assertOne(OpeningCard.class);
    assertThat(rounds.all()).hasSize(1);
    _click(_get(Button.class, spec -> spec.withText(text("audit.opening.open", 2))));

    assertThat(rounds.get(new RoundId("2099-00")).dueOn()).isEqualTo(today.plusDays(60));
    assertThat(returns.in(new RoundId("2099-00"))).hasSize(2);
  }

  @Test
  void changingSomethingTakesThePreviewAway() {
    open("rounds/open");
    _setValue(due(), today.plusDays(60));
    press("audit.open.preview");
    _assertOne(OpeningCard.class);

    _setValue(title(), "Another title");

    _assertNone(OpeningCard.class);
  }

  @Test
  void badInputIsAnsweredNextToItsField() {
    open("rounds/open");
    press("audit.open.preview");
    assertThat(due().getErrorMessage()).isEqualTo(text("audit.open.dayNeeded"));
    assertThat(due().isInvalid()).isTrue();

    _setValue(due(), today.minusDays(1));
    press("audit.open.preview");
    assertThat(due().getErrorMessage()).isEqualTo(text("audit.refused.dueBeforeOpening"));

    _setValue(due(), today.plusDays(30));
    _setValue(title(), " ");
    press("audit.open.preview");
    assertThat(title().isInvalid()).isTrue();
    assertThat(due().isInvalid()).isFalse();

    _setValue(title(), "Title");
    _setValue(code(), "2015-16");
    press("audit.open.preview");
    assertThat(code().getErrorMessage()).isEqualTo(text("audit.refused.roundExists", "2015-16"));

    _setValue(code(), "2099-00");
    _click(_get(Button.class, spec -> spec.withText(text("audit.open.none"))));
    press("audit.open.preview");
    assertThat(_get(AgencyChoice.class).isInvalid()).isTrue();
    _click(_get(Button.class, spec -> spec.withText(text("audit.open.all"))));
    press("audit.open.preview");
    _assertOne(OpeningCard.class);
  }

  @Test
  void withoutAStandardSetOrAgenciesTheScreenSaysWhatIsMissing() {
    context.getBean(JdbcTemplate.class).update("delete from agency");
    open("rounds/open");

    _assertNone(OpenRoundForm.class);
  }

  @Test
  void theDueDayOfARoundMovesOnItsOwnScreen() {
    open("rounds/2015-16/amend");
    _setValue(due(), AuditScene.DUE.minusDays(1));
    press("audit.amend.save");
    assertThat(due().isInvalid()).isTrue();

    _setValue(due(), AuditScene.DUE.plusDays(7));
    press("audit.amend.save");

    assertThat(rounds.get(AuditScene.ROUND).dueOn()).isEqualTo(AuditScene.DUE.plusDays(7));
  }

  @Test
  void onceSomebodyHasDeclaredTheDeclarationIsForReading() {
    scene.handedIn("bchc");
    SignInAs.officer();
    open("rounds/2015-16/amend");

    assertThat(_get(TextArea.class).isReadOnly()).isTrue();
  }

  @Test
  void oneAgencyIsGivenMoreTimeAndTheScreenSaysWhy() {
    open("rounds/2015-16");
    _click(_find(Button.class, spec -> spec.withText(text("audit.extend"))).getFirst());
    var yes = _find(Button.class, spec -> spec.withText(text("audit.extend"))).getLast();
    _click(yes);
    assertThat(_get(DatePicker.class).isInvalid()).isTrue();
    _setValue(_get(DatePicker.class), AuditScene.DUE.plusDays(9));
    _click(yes);
    assertThat(_get(TextArea.class).isInvalid()).isTrue();
    _setValue(_get(TextArea.class), "A merger.");
    _click(yes);

    assertThat(one("bchc").dueOn()).isEqualTo(AuditScene.DUE.plusDays(9));
    assertThat(screen()).contains(text("audit.extended", "A merger."));

    press("audit.extend.takeBack");
    _click(_find(Button.class, spec -> spec.withText(text("audit.extend.takeBack"))).getLast());
    assertThat(one("bchc").dueOn()).isEqualTo(AuditScene.DUE);
    assertThat(screen()).contains("taken back", "A merger.");
  }

  @Test
  void theAgencySeesItsNewDayAndTheReason() {
    extensions.grant(scene.id("bchc"), AuditScene.DUE.plusDays(9), "A merger of two teams.");
    SignInAs.lead("bchc");
    open("audit");

    assertThat(_get(AuditHomeView.class).getElement().getTextRecursively())
        .contains(
            Dates.day(AuditScene.DUE.plusDays(9)), "A merger of two teams.", text("audit.more"));
  }

  @Test
  void aLateAgencyIsToldWhomToAsk() {
    context
        .getBean(JdbcTemplate.class)
        .update("update audit_round set due_on = ?", today.minusDays(2));
    SignInAs.lead("bchc");
    open("audit");

    assertThat(_get(AuditHomeView.class).getElement().getTextRecursively())
        .contains(text("audit.late"), "safeguarding officer");
  }

  @Test
  void oneMoreAgencyIsAskedByADayOfItsOwn() {
    SignInAs.manager();
    var late =
        new AgencySummary(
            new AgencyId("hillside"), "Hillside", "Hillside", AgencyKind.VOLUNTARY, today);
    agencies.join(late);
    open("rounds/2015-16");
    press("audit.ask");
    press("audit.ask.one");
    assertThat(_get(DatePicker.class).isInvalid()).isTrue();
    _setValue(_get(DatePicker.class), AuditScene.DUE.plusDays(40));
    press("audit.ask.one");
    @SuppressWarnings("unchecked")
    ComboBox<AgencySummary> choice = _get(ComboBox.class);
    assertThat(choice.isInvalid()).isTrue();
    _setValue(choice, late);
    press("audit.ask.one");

    assertThat(one("hillside").dueOn()).isEqualTo(AuditScene.DUE.plusDays(40));
  }

  @Test
  void aRoundIsClosedAfterOneMoreQuestionAndOpensAgain() {
    open("rounds/2015-16");
    press("audit.close");
    assertThat(rounds.get(AuditScene.ROUND).status()).isEqualTo(RoundStatus.OPEN);
    _click(_find(Button.class, spec -> spec.withText(text("audit.close"))).getLast());
    assertThat(rounds.get(AuditScene.ROUND).status()).isEqualTo(RoundStatus.CLOSED);
    _assertNone(Button.class, spec -> spec.withText(text("audit.ask")));

    press("audit.reopen");
    _click(_find(Button.class, spec -> spec.withText(text("audit.reopen"))).getLast());
    assertThat(rounds.get(AuditScene.ROUND).status()).isEqualTo(RoundStatus.OPEN);
  }

  @Test
  void theManagerTakesAnExemptionBackWithAReason() {
    SignInAs.manager();
    desk.exempt(scene.id("yos"), "The service closes.");
    open("rounds/2015-16");
    press("audit.desk.expect");
    _setValue(_get(TextArea.class), "It stays open.");
    _click(_find(Button.class, spec -> spec.withText(text("audit.desk.expect"))).getLast());

    assertThat(one("yos").status()).isEqualTo(AssessmentStatus.NOT_STARTED);
    SignInAs.lead("yos");
    open("audit");
    assertThat(_get(AuditHomeView.class).getElement().getTextRecursively())
        .contains(text("audit.home.reason.expected"), "It stays open.");
  }

  @Test
  void onlyWhoRunsRoundsEntersTheirScreens() {
    SignInAs.independentChair();
    open("rounds/2015-16");
    _assertNone(Button.class, spec -> spec.withText(text("audit.close")));
    _assertNone(Button.class, spec -> spec.withText(text("audit.extend")));
    assertThatThrownBy(() -> open("rounds/open")).isInstanceOf(MockAccessDeniedException.class);
    assertThatThrownBy(() -> open("rounds/2015-16/amend"))
        .isInstanceOf(MockAccessDeniedException.class);
  }

  private static String screen() {
    return _get(RoundView.class).getElement().getTextRecursively();
  }

  private static void press(String key) {
    _click(_find(Button.class, spec -> spec.withText(text(key))).getFirst());
  }

  private static TextField title() {
    return _get(TextField.class, spec -> spec.withLabel(text("audit.open.title")));
  }

  private static TextField code() {
    return _get(TextField.class, spec -> spec.withLabel(text("audit.open.code")));
  }

  private static DatePicker due() {
    return _get(DatePicker.class, spec -> spec.withLabel(text("audit.open.due")));
  }

  private AssessmentSummary one(String agency) {
    return returns.in(AuditScene.ROUND).stream()
        .filter(one -> one.agency().equals(new AgencyId(agency)))
        .findFirst()
        .orElseThrow();
  }
}
