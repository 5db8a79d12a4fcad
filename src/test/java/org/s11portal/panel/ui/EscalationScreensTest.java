package org.s11portal.panel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.ChallengeLog;
import org.s11portal.panel.ChallengeStatus;
import org.s11portal.panel.Challenges;
import org.s11portal.panel.EscalateChallenge;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.RaiseChallenge;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a panel passes up has a day, which stands wherever the challenge is shown. */
class EscalationScreensTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private Challenges challenges;
  @Autowired private ChallengeLog log;
  @Autowired private JdbcTemplate jdbc;
  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  @Test
  void escalatingAsksByWhenItIsToBeDecided() {
    var id = scene.held();
    raise(id);
    open(PanelNavigation.desk(id, "1.1"));
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.escalate"))));
    var dialog = _get(EscalateDialog.class);
    _setValue(
        _get(dialog, TextArea.class, spec -> spec.withLabel(text("panel.challenge.escalate.why"))),
        "It concerns the whole trust.");
    _click(_get(dialog, Button.class, spec -> spec.withText(text("panel.challenge.escalate.yes"))));
    assertThat(log.inRound(PanelScene.ROUND, Set.of(ChallengeStatus.ESCALATED))).isEmpty();
    _setValue(_get(DecideByField.class), LocalDate.of(2100, 5, 3));
    _click(_get(dialog, Button.class, spec -> spec.withText(text("panel.challenge.escalate.yes"))));

    assertThat(log.inRound(PanelScene.ROUND, Set.of(ChallengeStatus.ESCALATED)))
        .singleElement()
        .satisfies(one -> assertThat(one.decideBy()).contains(LocalDate.of(2100, 5, 3)));
    _assertOne(Chip.class, spec -> spec.withText(text("panel.challenge.decideBy", "3 May 2100")));
  }

  @Test
  void whatHasNoDayIsShownSoAndTheOfficerSetsOne() {
    var id = scene.held();
    challenges.escalate(
        raise(id), new EscalateChallenge("The board", LocalDate.of(2100, 5, 3), "It is for all."));
    jdbc.update("update challenge set decide_by = null, decide_by_since = null");
    SignInAs.officer();
    open("challenges?status=ESCALATED");
    _assertOne(Chip.class, spec -> spec.withText(text("panel.challenge.noDay")));
    open(PanelNavigation.desk(id, "1.1"));
    _assertOne(
        Paragraph.class, spec -> spec.withText(text("panel.challenge.owner.noDay", "The board")));
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.setDay"))));
    _setValue(_get(DecideByField.class), LocalDate.of(2100, 6, 1));
    _click(_get(Button.class, spec -> spec.withText(text("panel.challenge.setDay.yes"))));

    _assertOne(Chip.class, spec -> spec.withText(text("panel.challenge.decideBy", "1 June 2100")));
  }

  @Test
  void aDecisionThatIsOverdueIsSaidInWordsAndOfferedAmongWhatIsOverdue() {
    var challenge = raise(scene.held());
    challenges.escalate(
        challenge, new EscalateChallenge("The board", LocalDate.of(2100, 5, 3), "It is for all."));
    open("challenges?status=OVERDUE");
    _assertOne(EmptyState.class);
    jdbc.update("update challenge set decide_by = '2016-05-03'");
    open("challenges?status=OVERDUE");

    _assertOne(Chip.class, spec -> spec.withText(text("panel.challenge.undecided", "3 May 2016")));
  }

  private ChallengeId raise(PanelId id) {
    return challenges
        .raise(new RaiseChallenge(id, "1.1", "Show it.", LocalDate.of(2100, 1, 1)))
        .id();
  }
}
