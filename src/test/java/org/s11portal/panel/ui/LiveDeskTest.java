package org.s11portal.panel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Prose;
import org.s11portal.base.ui.SaveSign;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.Challenges;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.panel.Moderations;
import org.s11portal.panel.PanelConclusions;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.RaiseChallenge;
import org.s11portal.panel.Sittings;
import org.s11portal.panel.WriteText;
import org.s11portal.panel.WrittenText;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** One browser is open; the other people in the room act through the services. */
class LiveDeskTest extends ViewTest {

  private static final AgendaItem ITEM = new AgendaItem("1.1");

  @Autowired private ApplicationContext context;
  @Autowired private Sittings sittings;
  @Autowired private Moderations moderations;
  @Autowired private Challenges challenges;
  @Autowired private PanelConclusions conclusions;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private PanelSchedule schedule;
  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  private PanelId memberAtTheDesk() {
    var id = scene.held();
    SignInAs.panelMember("panelmember2", "csc");
    open(PanelNavigation.desk(id, "1.1"));
    return id;
  }

  private static void look() {
    _get(RoomSign.class).look();
  }

  @Test
  void aMemberReadsTheMinutesAsTheClerkTypesThem() {
    var id = memberAtTheDesk();
    SignInAs.panelMember("panelmember", "police");
    sittings.minute(new WriteText(id, ITEM, "The panel welcomed", WrittenText.NOTHING_YET));
    SignInAs.panelMember("panelmember2", "csc");
    look();

    _assertOne(
        Paragraph.class,
        spec ->
            spec.withText("The panel welcomed")
                .withPredicate(one -> one.getParent().orElseThrow() instanceof Prose));
  }

  @Test
  void aMemberSeesTheChairsGradeAndAColleaguesChallengeWithoutLosingTheirOwnWords() {
    var id = memberAtTheDesk();
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.begin"))));
    var mine = _get(TextArea.class, spec -> spec.withLabel(text("panel.challenge.text")));
    _setValue(mine, "Half a quest");
    SignInAs.panelChair();
    moderations.agree(id, "1.1", ModerationDetail.NOTHING_YET);
    challenges.raise(new RaiseChallenge(id, "1.1", "Show it.", LocalDate.of(2100, 1, 1)));
    SignInAs.panelMember("panelmember2", "csc");
    look();

    _assertOne(ChallengeCard.class);
    _assertOne(Paragraph.class, spec -> spec.withText(text("panel.grade.agreed")));
    assertThat(_get(TextArea.class, spec -> spec.withLabel(text("panel.challenge.text"))))
        .isSameAs(mine);
    assertThat(mine.getValue()).isEqualTo("Half a quest");
  }

  @Test
  void aSecondClerkWhoIsTypingIsNeitherOverwrittenNorOverwrites() {
    var id = scene.held();
    open(PanelNavigation.desk(id, "1.1"));
    SignInAs.panelMember("panelmember", "police");
    sittings.minute(new WriteText(id, ITEM, "Theirs", WrittenText.NOTHING_YET));
    SignInAs.panelChair();
    look();
    var area = _find(TypedText.class).getFirst().area();
    assertThat(area.getValue()).isEmpty();
    _setValue(area, "Mine");

    _assertOne(Button.class, spec -> spec.withText(text("panel.typed.both")));
    _click(_get(Button.class, spec -> spec.withText(text("panel.typed.both"))));
    assertThat(area.getValue()).isEqualTo("Theirs\n\nMine");
  }

  @Test
  void aChairWhoIsWritingAReasonIsToldThatAnotherHasDecided() {
    var id = scene.held();
    open(PanelNavigation.desk(id, "1.1"));
    var reason = _get(TextArea.class, spec -> spec.withLabel(text("panel.grade.reason")));
    _setValue(reason, "One team of");
    moderations.agree(id, "1.1", ModerationDetail.NOTHING_YET);
    look();

    _assertOne(Paragraph.class, spec -> spec.withText(text("panel.grade.overtaken")));
    assertThat(reason.getValue()).isEqualTo("One team of");
  }

  @Test
  void onceThePanelHasConcludedTheDeskOffersNothingMoreToGrade() {
    var id = scene.graded();
    open(PanelNavigation.desk(id, "1.1"));
    _assertOne(GradeForm.class);
    conclusions.conclude(id);
    look();

    _assertNone(GradeForm.class);
  }

  @Test
  void theTimeForEachItemThatIsLeftCountsWhatOthersHaveSettledMeanwhile() {
    var id = scene.held();
    var began = LocalDateTime.now(Dates.LONDON).minusHours(1);
    jdbc.update(
        "update panel_sitting set date = ?, starts_at = ?, ends_at = ?",
        began.toLocalDate(),
        began.toLocalTime(),
        began.toLocalTime().plusHours(3));
    open(PanelNavigation.desk(id, "1.1"));
    var before = _get(RoomSign.class).getElement().getTextRecursively();
    moderations.agreeWithStandard(id, 1);
    look();

    assertThat(_get(RoomSign.class).getElement().getTextRecursively()).isNotEqualTo(before);
  }

  @Test
  void minutesThatCouldNotBeKeptAreTriedAgainByThemselves() {
    var id = scene.held();
    open(PanelNavigation.desk(id, "1.1"));
    var area = _find(TypedText.class).getFirst().area();
    jdbc.execute("rename table minute_item to minute_gone_for_a_while");
    try {
      _setValue(area, "Written while the store was away.");
      assertThat(_find(SaveSign.class).getFirst().getText()).startsWith("Not saved – retrying");
    } finally {
      jdbc.execute("rename table minute_gone_for_a_while to minute_item");
    }
    _find(SaveSign.class).getFirst().tryAgain();

    assertThat(_find(SaveSign.class).getFirst().getText()).startsWith("Saved");
    assertThat(schedule.desk(id).minutes(ITEM).text())
        .isEqualTo("Written while the store was away.");
  }
}
