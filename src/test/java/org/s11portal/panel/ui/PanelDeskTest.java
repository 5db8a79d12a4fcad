package org.s11portal.panel.ui;

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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.AgreedActions;
import org.s11portal.panel.ChallengeStatus;
import org.s11portal.panel.ChallengeStep;
import org.s11portal.panel.Challenges;
import org.s11portal.panel.MinutesAccuracy;
import org.s11portal.panel.Moderations;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.PanelStatus;
import org.s11portal.panel.RaiseChallenge;
import org.s11portal.panel.Shift;
import org.s11portal.panel.Sittings;
import org.s11portal.panel.WriteText;
import org.s11portal.panel.WrittenText;
import org.s11portal.standards.Grade;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The desk of one panel, as each of those in the room sees it. */
class PanelDeskTest extends ViewTest {

  private static final AgendaItem ITEM = new AgendaItem("1.1");

  @Autowired private ApplicationContext context;
  @Autowired private PanelSchedule schedule;
  @Autowired private Sittings sittings;
  @Autowired private Moderations moderations;
  @Autowired private AgreedActions agreed;
  @Autowired private Challenges challenges;
  @Autowired private MinutesAccuracy accuracy;
  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  @Test
  void theChairOpensTheSittingAndComesToTheOpening() {
    var id = scene.booked();
    SignInAs.panelChair();
    open(PanelNavigation.desk(id));
    _assertOne(OpeningCard.class);
    _click(_get(Button.class, spec -> spec.withText(text("panel.hold"))));

    assertThat(schedule.desk(id).panel().status()).isEqualTo(PanelStatus.HELD);
    _assertOne(Button.class, spec -> spec.withText(text("panel.conclude")));
  }

  @Test
  void agreeingWithTheAgencyIsOneStepAndLeadsToTheNextCriterion() {
    var id = scene.held();
    open(PanelNavigation.desk(id, "1.1"));
    _assertOne(GradesBeside.class);
    _click(_get(Button.class, spec -> spec.withText(text("panel.grade.agree"))));

    assertThat(schedule.desk(id).moderation("1.1").orElseThrow().shift()).isEqualTo(Shift.SAME);
    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
        .isEqualTo(PanelNavigation.desk(id, "1.2"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void aDifferentGradeIsRecordedOnlyWithAReason() {
    var id = scene.held();
    open(PanelNavigation.desk(id, "1.1"));
    _setValue(_get(RadioButtonGroup.class), new Grade("1"));
    var record = _get(Button.class, spec -> spec.withText(text("panel.grade.record")));
    _click(record);
    assertThat(schedule.desk(id).moderations()).isEmpty();

    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("panel.grade.reason"))), "One team.");
    _click(record);
    assertThat(schedule.desk(id).moderation("1.1").orElseThrow().grade()).isEqualTo(new Grade("1"));
  }

  @Test
  void agreeingWithTheRestOfAStandardAsksOnceMore() {
    var id = scene.held();
    open(PanelNavigation.desk(id, "1.1"));
    _click(_get(Button.class, spec -> spec.withText(text("panel.grade.agreeAll", 1, 2))));
    assertThat(schedule.desk(id).moderations()).isEmpty();
    _click(_get(Button.class, spec -> spec.withText(text("panel.grade.agreeAll.yes"))));

    assertThat(schedule.desk(id).moderations()).containsOnlyKeys("1.1", "1.2");
  }

  @Test
  void aMemberSeesTheSameDeskWithoutGradingAndMayRaiseAChallenge() {
    var id = scene.held();
    SignInAs.panelMember("panelmember2", "csc");
    open(PanelNavigation.desk(id, "1.1"));
    _assertOne(GradesBeside.class);
    _assertNone(GradeForm.class);
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.begin"))));
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("panel.challenge.text"))),
        "Show the other teams.");
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.raise"))));

    assertThat(schedule.desk(id).challenges("1.1")).hasSize(1);
    _assertOne(ChallengeCard.class);
    _assertNone(ChallengeDecision.class);
  }

  @Test
  void theClerkRecordsWhatTheAgencyIsToDo() {
    var id = scene.held();
    SignInAs.panelMember("panelmember", "police");
    open(PanelNavigation.desk(id, "1.1"));
    _click(_get(Button.class, spec -> spec.withText(text("panel.agreed.begin"))));
    var record = _get(Button.class, spec -> spec.withText(text("panel.agreed.save")));
    _click(record);
    assertThat(agreed.on(id)).isEmpty();
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("panel.agreed.what"))),
        "Brief every team.");
    _setValue(
        _get(TextField.class, spec -> spec.withLabel(text("panel.agreed.who"))), "Head of nursing");
    _click(record);
    assertThat(agreed.on(id)).hasSize(1);
    _click(_get(Button.class, spec -> spec.withText(text("panel.agreed.withdraw"))));
    assertThat(agreed.on(id)).isEmpty();
  }

  @Test
  void aMemberIsOfferedNoActionToRecord() {
    var id = scene.held();
    SignInAs.panelMember("panelmember2", "csc");
    open(PanelNavigation.desk(id, "1.1"));
    _assertNone(Button.class, spec -> spec.withText(text("panel.agreed.begin")));
  }

  @Test
  void theChairAcceptsAnAnswerOnlyWithAReasonAndPassesUpToTheBoardUnlessSomebodyElseIsNamed() {
    var id = scene.held();
    challenges.raise(new RaiseChallenge(id, "1.1", "Show it.", LocalDate.of(2100, 1, 1)));
    open(PanelNavigation.desk(id, "1.1"));
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.escalate"))));
    _setValue(_get(DecideByField.class), LocalDate.of(2100, 5, 3));
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.escalate.yes"))));
    assertThat(schedule.desk(id).challenges("1.1").getFirst().status())
        .isEqualTo(ChallengeStatus.RAISED);
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("panel.challenge.escalate.why"))),
        "Nobody answers.");
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.escalate.yes"))));

    var passed = schedule.desk(id).challenges("1.1").getFirst();
    assertThat(passed.owner()).contains(text("panel.challenge.escalate.board"));
    assertThat(passed.steps()).extracting(ChallengeStep::why).containsExactly("Nobody answers.");
  }

  @Test
  void theClerkTypesTheMinutesAndTheyAreKept() {
    var id = scene.held();
    SignInAs.panelMember("panelmember", "police");
    open(PanelNavigation.desk(id, "1.1"));
    _setValue(_find(TypedText.class).getFirst().area(), "The panel asked.");

    assertThat(schedule.desk(id).minutes(ITEM).text()).isEqualTo("The panel asked.");
  }

  @Test
  void ofTwoWhoMinuteTheSecondSeesBothVersionsAndChooses() {
    var id = scene.held();
    open(PanelNavigation.desk(id, "1.1"));
    sittings.minute(new WriteText(id, ITEM, "Theirs", WrittenText.NOTHING_YET));
    _setValue(_find(TypedText.class).getFirst().area(), "Mine");
    assertThat(schedule.desk(id).minutes(ITEM).text()).isEqualTo("Theirs");

    _click(_get(Button.class, spec -> spec.withText(text("panel.typed.mine"))));
    assertThat(schedule.desk(id).minutes(ITEM).text()).isEqualTo("Mine");
  }

  @Test
  void concludingListsWhatIsMissingWithLinksToItsPlaces() {
    var id = scene.held();
    open(PanelNavigation.desk(id, "1.1"));
    _click(_get(Button.class, spec -> spec.withText(text("panel.conclude"))));

    _assertOne(ConcludeDialog.class);
    assertThat(_get(Button.class, spec -> spec.withText(text("panel.conclude.yes"))).isEnabled())
        .isFalse();
    _assertOne(
        Anchor.class, spec -> spec.withText(text("panel.conclude.grade", "2.1", "Title 2.1")));
  }

  @Test
  void aPanelWithNothingOpenIsConcluded() {
    var id = scene.graded();
    open(PanelNavigation.desk(id));
    _click(_get(Button.class, spec -> spec.withText(text("panel.conclude"))));
    _click(_get(Button.class, spec -> spec.withText(text("panel.conclude.yes"))));

    assertThat(schedule.desk(id).panel().concluded()).isTrue();
    _assertNone(Button.class, spec -> spec.withText(text("panel.conclude")));
  }

  @Test
  void aPanelIsReconvenedInsteadWithWhatIsLeft() {
    var id = scene.held();
    open(PanelNavigation.desk(id));
    _click(_get(Button.class, spec -> spec.withText(text("panel.conclude"))));
    _click(_get(Button.class, spec -> spec.withText(text("panel.reconvene"))));
    _setValue(
        _get(TextArea.class, spec -> spec.withLabel(text("panel.reconvene.left"))), "Standard 2");
    _click(_get(Button.class, spec -> spec.withText(text("panel.reconvene.yes"))));

    assertThat(schedule.toBeReconvened(PanelScene.ROUND)).containsExactly(PanelScene.BCHC);
  }

  @Test
  void whoCameIsNoted() {
    var id = scene.held();
    open(PanelNavigation.desk(id));
    _click(_find(Button.class, spec -> spec.withText(text("panel.attendance"))).getFirst());
    _click(_get(Button.class, spec -> spec.withText(text("panel.attendance.save"))));

    assertThat(schedule.desk(id).panel().sitting().orElseThrow().attendance()).hasSize(3);
  }

  @Test
  void theOfficerCirculatesAndTheChairApproves() {
    var id = scene.concluded();
    SignInAs.officer();
    open(PanelNavigation.desk(id));
    _click(_get(Button.class, spec -> spec.withText(text("panel.circulate"))));
    _click(_get(Button.class, spec -> spec.withText(text("panel.circulate.yes"))));
    SignInAs.lead("bchc");
    accuracy.agree(id);
    SignInAs.panelChair();
    open(PanelNavigation.desk(id));
    _click(_get(Button.class, spec -> spec.withText(text("panel.approve"))));
    _click(_get(Button.class, spec -> spec.withText(text("panel.approve.yes"))));

    assertThat(schedule.desk(id).panel().status()).isEqualTo(PanelStatus.MINUTES_APPROVED);
  }

  @Test
  void aPanelOfOthersAnUnknownOneAndAWrongAddressAreTheSame() {
    var id = scene.held();
    SignInAs.panelMember("stranger", "csc");
    for (var address :
        List.of(PanelNavigation.desk(id), "panels/" + UUID.randomUUID(), "panels/nonsense")) {
      open(address);
      _assertNone(AgendaList.class);
      _assertOne(H1.class, spec -> spec.withText(text("base.nothingHere")));
    }
    SignInAs.panelChair();
    open(PanelNavigation.desk(id, "99.9"));
    _assertNone(AgendaList.class);
  }

  @Test
  void agenciesHaveNoWayToADesk() {
    var id = scene.held();
    SignInAs.lead("bchc");

    assertThatThrownBy(() -> open(PanelNavigation.desk(id)))
        .isInstanceOf(MockAccessDeniedException.class);
  }
}
