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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AuditRounds;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.PersonDetail;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.ChallengeStatus;
import org.s11portal.panel.Challenges;
import org.s11portal.panel.EscalateChallenge;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.PanelStatus;
import org.s11portal.panel.RaiseChallenge;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The schedule, the log of challenges and an agency’s own panel. */
class PanelScreensTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private PanelSchedule schedule;
  @Autowired private Challenges challenges;
  @Autowired private AuditRounds rounds;
  @Autowired private JdbcTemplate jdbc;
  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  @Test
  void withoutARoundTheScheduleSaysWhatComesFirst() {
    SignInAs.officer();
    open("panels");
    _assertOne(EmptyState.class);
    open("challenges");
    _assertOne(EmptyState.class);
  }

  @Test
  @SuppressWarnings({"rawtypes", "unchecked"})
  void theOfficerBooksFromTheSchedule() {
    scene.handedIn();
    SignInAs.officer();
    open("panels");
    _assertOne(WaitingCard.class);
    _click(_get(Button.class, spec -> spec.withText(text("panel.waiting.book"))));
    var yes = _find(Button.class, spec -> spec.withText(text("panel.book.confirm"))).getLast();
    _click(yes);
    assertThat(schedule.inRound(PanelScene.ROUND)).isEmpty();

    _setValue(_get(DatePicker.class), LocalDate.of(2016, 2, 16));
    var times = _find(TimePicker.class);
    _setValue(times.getFirst(), LocalTime.of(13, 30));
    _setValue(times.getLast(), LocalTime.of(15, 0));
    _setValue(_get(TextField.class, spec -> spec.withLabel(text("panel.book.place"))), "Room 4");
    Select<PersonDetail> chair =
        _get(Select.class, spec -> spec.withLabel(text("panel.book.chair")));
    chair.setValue(chair.getListDataView().getItem(0));
    _click(yes);

    var booked = schedule.inRound(PanelScene.ROUND).getFirst();
    assertThat(booked.status()).isEqualTo(PanelStatus.BOOKED);
    _assertOne(Anchor.class, spec -> spec.withText("Agency bchc"));
    _assertNone(WaitingCard.class);
  }

  @Test
  void theAddressCarriesRoundAndStatus() {
    scene.booked();
    SignInAs.panelChair();

    open("panels?round=2015-16&status=BOOKED");
    _assertOne(Anchor.class, spec -> spec.withText("Agency bchc"));
    open("panels?round=2015-16&status=POSTPONED");
    _assertNone(Anchor.class, spec -> spec.withText("Agency bchc"));
    _assertOne(EmptyState.class);
  }

  @Test
  void onlyTheOfficerIsOfferedToBook() {
    scene.handedIn();
    SignInAs.panelChair();
    open("panels");

    _assertNone(WaitingCard.class);
    _assertNone(Button.class, spec -> spec.withText(text("panel.book")));
  }

  @Test
  void theLogShowsWhatIsNotSettledAndTheAddressSaysWhatElse() {
    var id = scene.held();
    var challenge = raise(id);
    open("challenges");
    _assertOne(Anchor.class, spec -> spec.withText("1.1"));

    challenges.escalate(
        challenge,
        new EscalateChallenge(
            "The chief nurse", LocalDate.of(2100, 5, 3), "It concerns the whole trust."));
    open("challenges?status=RAISED");
    _assertOne(EmptyState.class);
    open("challenges?status=ESCALATED");
    _assertOne(Anchor.class, spec -> spec.withText("1.1"));
  }

  @Test
  void theLogShowsWhatIsOverdueAndWhoSettledWhatAndWhy() {
    var challenge = raise(scene.held());
    open("challenges?status=OVERDUE");
    _assertOne(EmptyState.class);

    challenges.escalate(
        challenge,
        new EscalateChallenge(
            "The chief nurse", LocalDate.of(2100, 5, 3), "It concerns the whole trust."));
    open("challenges?status=ESCALATED");
    assertThat(_find(Prose.class))
        .extracting(words -> words.getElement().getTextRecursively())
        .contains("It concerns the whole trust.");
    _assertOne(
        Paragraph.class,
        spec -> spec.withText(text("panel.challenge.owner.by", "The chief nurse", "3 May 2100")));
  }

  @Test
  void whatThePanelAsksStandsOnTheAgencysHome() {
    raise(scene.held());
    SignInAs.contributor("bchc");
    open("audit");

    _assertOne(H2.class, spec -> spec.withText(text("panel.home.asks")));
  }

  @Test
  void whatWasPassedUpStandsOnTheOfficersFirstPage() {
    var challenge = raise(scene.held());
    SignInAs.officer();
    open("rounds");
    _assertNone(ButtonLink.class, spec -> spec.withText(text("audit.home.card.open")));

    SignInAs.panelChair();
    challenges.escalate(
        challenge,
        new EscalateChallenge(
            "The board", LocalDate.of(2100, 5, 3), "It concerns the whole trust."));
    SignInAs.officer();
    open("rounds");
    _assertOne(
        H2.class,
        spec -> spec.withText(text("panel.home.office", rounds.get(PanelScene.ROUND).title())));
    open(_get(ButtonLink.class, spec -> spec.withText(text("audit.home.card.open"))).getHref());
    assertThat(_find(Anchor.class, spec -> spec.withText("1.1")))
        .as("as many as the card counts")
        .hasSize(1);
  }

  @Test
  void anAgencyWithoutAPanelIsToldWhenOneComes() {
    scene.handedIn();
    SignInAs.contributor("yos");
    open("our-panel");

    _assertOne(EmptyState.class);
  }

  @Test
  void theLeadAnswersAChallengeAndTheWordsAreKeptAsTheyAreTyped() {
    var challenge = raise(scene.held());
    SignInAs.lead("bchc");
    open("our-panel");
    _setValue(_get(TextArea.class), "They moved in April.");
    assertThat(challenges.drafted(challenge).draft()).isEqualTo("They moved in April.");

    _click(_get(Button.class, spec -> spec.withText(text("panel.ours.give"))));
    _click(_find(Button.class, spec -> spec.withText(text("panel.ours.give"))).getLast());

    _assertNone(TextArea.class);
    assertThat(challenges.drafted(challenge).challenge().status())
        .isEqualTo(ChallengeStatus.ANSWERED);
  }

  @Test
  void ofTwoColleaguesTheSecondSeesBothAnswersAndChooses() {
    var challenge = raise(scene.held());
    SignInAs.lead("bchc");
    open("our-panel");
    challenges.draft(challenge, "Hers", challenges.drafted(challenge).version());
    _setValue(_get(TextArea.class), "His");

    assertThat(challenges.drafted(challenge).draft()).isEqualTo("Hers");
    _click(_get(Button.class, spec -> spec.withText(text("panel.typed.both"))));
    assertThat(challenges.drafted(challenge).draft()).isEqualTo("Hers\n\nHis");
  }

  @Test
  void contributorsReadChallengesButDoNotAnswerThem() {
    raise(scene.held());
    SignInAs.contributor("bchc");
    open("our-panel");

    _assertOne(OurChallenge.class);
    _assertNone(TextArea.class);
  }

  @Test
  void minutesAndGradesAppearOnceTheyAreCirculated() {
    scene.concluded();
    SignInAs.lead("bchc");
    open("our-panel");
    _assertNone(OurMinutes.class);
    _assertNone(OurGrades.class);
  }

  @Test
  void circulatedGradesStandBesideTheAgencysOwn() {
    scene.circulated();
    SignInAs.lead("bchc");
    open("our-panel");

    _assertOne(OurMinutes.class);
    _assertOne(OurGrades.class);
  }

  @Test
  void aLetterLeadsToThePanelItSpeaksOf() {
    var id = scene.held();
    jdbc.update(
        "insert into scrutiny_panel (id, assessment, number, round, agency, status, version)"
            + " select uuid(), assessment, 2, round, agency, 'POSTPONED', 0 from scrutiny_panel");
    SignInAs.lead("bchc");
    open("our-panel");
    _assertNone(Anchor.class, spec -> spec.withText(text("panel.ours.all", 2)));
    open(PanelNavigation.ourPanel(id));
    _assertOne(Span.class, spec -> spec.withText(text("panel.status.HELD")));
    _assertNone(Span.class, spec -> spec.withText(text("panel.status.POSTPONED")));
    _assertOne(Anchor.class, spec -> spec.withText(text("panel.ours.all", 2)));
    open("our-panel?panel=none-of-ours");
    _assertOne(Span.class, spec -> spec.withText(text("panel.status.POSTPONED")));
  }

  @Test
  void eachScreenIsForItsRoles() {
    scene.booked();
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> open("panels")).isInstanceOf(MockAccessDeniedException.class);
    assertThatThrownBy(() -> open("challenges")).isInstanceOf(MockAccessDeniedException.class);
    SignInAs.boardMember();
    assertThatThrownBy(() -> open("panels")).isInstanceOf(MockAccessDeniedException.class);
    SignInAs.panelChair();
    assertThatThrownBy(() -> open("our-panel")).isInstanceOf(MockAccessDeniedException.class);
  }

  private ChallengeId raise(PanelId id) {
    return challenges
        .raise(new RaiseChallenge(id, "1.1", "Show the others.", LocalDate.of(2100, 1, 1)))
        .id();
  }
}
