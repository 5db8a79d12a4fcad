package org.s11portal.panel;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.PanelVerdicts;
import org.s11portal.audit.Returns;
import org.s11portal.audit.ScrutinyAccess;
import org.s11portal.audit.ScrutinyResults;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.UserId;
import org.s11portal.standards.Grade;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** From the sitting to the final grade, and what each reader sees on the way. */
@PortalTest
class PanelStoryTest {

  private static final AgendaItem ITEM = new AgendaItem("1.1");

  @Autowired private ApplicationContext context;
  @Autowired private PanelSchedule schedule;
  @Autowired private Sittings sittings;
  @Autowired private Moderations moderations;
  @Autowired private Challenges challenges;
  @Autowired private ChallengeLog log;
  @Autowired private OurPanels ours;
  @Autowired private PanelConclusions conclusions;
  @Autowired private ModerationFigures figures;
  @Autowired private PanelBookings bookings;
  @Autowired private Returns returns;
  @Autowired private ScrutinyResults results;
  @Autowired private PanelVerdicts verdicts;
  @Autowired private ScrutinyAccess access;
  private PanelScene scene;

  @BeforeEach
  void open() {
    scene = new PanelScene(context);
  }

  @Test
  void minutesAreKeptAsTypedAndNobodyOverwritesAnybody() {
    var id = scene.held();
    var first = sittings.minute(typed(id, "The panel", WrittenText.NOTHING_YET));
    var second = sittings.minute(typed(id, "The panel asked.", first.version()));

    assertThat(schedule.desk(id).minutes(ITEM).text()).isEqualTo("The panel asked.");
    assertThatThrownBy(() -> sittings.minute(typed(id, "Mine", first.version())))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> sittings.minute(typed(id, "Mine", WrittenText.NOTHING_YET)))
        .isInstanceOf(Stale.class);
    assertThat(second.version()).isGreaterThan(first.version());
    assertThatThrownBy(() -> sittings.minute(new WriteText(id, new AgendaItem("99.9"), "x", -1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void gradesAreRecordedOverTheVersionThatWasSeen() {
    var id = scene.held();
    var first =
        moderations.record(new RecordModeration(id, "1.1", new Grade("1"), "One team.", -1));

    assertThatThrownBy(
            () -> moderations.record(new RecordModeration(id, "1.1", new Grade("3"), "", -1)))
        .isInstanceOf(Stale.class);
    var again = moderations.agree(id, "1.1", first.version());
    assertThat(again.shift()).isEqualTo(Shift.SAME);
    assertThat(again.reason()).isEmpty();
  }

  @Test
  void agreeingWithAStandardLeavesWhatIsDecided() {
    var id = scene.held();
    moderations.record(new RecordModeration(id, "1.1", new Grade("1"), "One team.", -1));

    assertThat(moderations.agreeWithStandard(id, 1)).isEqualTo(1);
    var sheet = schedule.desk(id);
    assertThat(sheet.moderation("1.1").orElseThrow().grade()).isEqualTo(new Grade("1"));
    assertThat(sheet.moderation("1.2").orElseThrow().grade()).isEqualTo(new Grade("3"));
    assertThat(sheet.outstanding().notModerated())
        .extracting(criterion -> criterion.code())
        .containsExactly("2.1");
  }

  @Test
  void aPanelConcludesOnlyWhenNothingIsOpen() {
    var id = scene.held();
    assertThatThrownBy(() -> conclusions.conclude(id))
        .hasMessageContaining("panel.refused.outstanding");
    moderations.agreeWithStandard(id, 1);
    moderations.agreeWithStandard(id, 2);
    var challenge = challenges.raise(raising(id));
    assertThatThrownBy(() -> conclusions.conclude(id))
        .hasMessageContaining("panel.refused.outstanding");
    challenges.escalate(
        challenge.id(),
        new EscalateChallenge(
            "The chief nurse", LocalDate.of(2100, 5, 3), "It concerns the whole trust."));
    conclusions.conclude(id);

    assertThat(returns.read(challenge.assessment()).assessment().status())
        .isEqualTo(AssessmentStatus.PROVISIONAL);
    assertThatThrownBy(() -> moderations.agree(id, "1.1", 0))
        .hasMessageContaining("panel.refused.notSitting");
    assertThatThrownBy(() -> conclusions.conclude(id))
        .hasMessageContaining("panel.refused.concludedAlready");
  }

  @Test
  void ofTwoChairsWhoConcludeInTheSameMomentOneDoesAndTheOtherIsTold() throws Exception {
    var id = scene.graded();
    var start = new CountDownLatch(1);
    try (var both = Executors.newFixedThreadPool(2)) {
      Callable<String> concluding =
          () -> {
            SignInAs.panelChair();
            start.await();
            try {
              conclusions.conclude(id);
              return "concluded";
            } catch (Refused refused) {
              return refused.reason().key();
            }
          };
      var first = both.submit(concluding);
      var second = both.submit(concluding);
      start.countDown();
      assertThat(List.of(first.get(), second.get()))
          .containsExactlyInAnyOrder("concluded", "panel.refused.concludedAlready");
    }
  }

  @Test
  void aChallengeGoesToTheAgencyAndBack() {
    var id = scene.held();
    SignInAs.panelMember("panelmember2", "csc");
    var challenge = challenges.raise(raising(id)).id();

    SignInAs.lead("bchc");
    assertThat(ours.toAnswer()).isEqualTo(1);
    var asked = ours.all().getFirst().challenges().getFirst();
    var draft = challenges.draft(challenge, "They mo", asked.version());
    SignInAs.panelChair();
    assertThat(schedule.desk(id).challenges("1.1").getFirst().answer()).isEmpty();
    SignInAs.lead("bchc");
    assertThat(ours.all().getFirst().challenges().getFirst().draft()).isEqualTo("They mo");
    assertThatThrownBy(() -> challenges.draft(challenge, "Other", asked.version()))
        .isInstanceOf(Stale.class);
    challenges.answer(challenge, draft.draft() + "ved in April.");

    SignInAs.panelChair();
    challenges.accept(challenge, "It is enough.");
    assertThat(log.inRound(PanelScene.ROUND, Set.of(ChallengeStatus.ACCEPTED))).hasSize(1);
    assertThat(log.counts(PanelScene.ROUND).count(ChallengeStatus.ACCEPTED)).isEqualTo(1);
    assertThat(log.counts(PanelScene.ROUND).total()).isEqualTo(1);
  }

  @Test
  void onlyTheLeadOfThatAgencyAnswers() {
    var challenge = challenges.raise(raising(scene.held())).id();

    SignInAs.lead("yos");
    assertThatThrownBy(() -> challenges.answer(challenge, "Ours?")).isInstanceOf(NotFound.class);
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> challenges.answer(challenge, "We do."))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.officer();
    assertThatThrownBy(() -> challenges.accept(challenge, "It is enough."))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aReconvenedPanelKeepsItsMinutesAndGoesOn() {
    var id = scene.held();
    sittings.minute(typed(id, "Standards 1 and 2.", WrittenText.NOTHING_YET));
    moderations.agreeWithStandard(id, 1);
    conclusions.reconvene(id, "Standard 2 is open.");

    assertThat(schedule.toBeReconvened(PanelScene.ROUND)).containsExactly(PanelScene.BCHC);
    SignInAs.officer();
    bookings.rebook(
        id,
        new SittingPlan(
            LocalDate.of(2016, 3, 15), LocalTime.of(9, 30), LocalTime.of(11, 0), "Room 4"),
        PanelScene.SEATS,
        Set.of());
    SignInAs.panelChair();
    sittings.hold(id);
    sittings.minute(typed(id, "Again.", WrittenText.NOTHING_YET));
    moderations.agreeWithStandard(id, 2);
    conclusions.conclude(id);

    var sheet = schedule.desk(id);
    assertThat(sheet.minutes()).extracting(SittingMinutes::number).containsExactly(1, 2);
    assertThat(sheet.panel().concluded()).isTrue();
    assertThat(schedule.toBeReconvened(PanelScene.ROUND)).isEmpty();
  }

  @Test
  void theAgencySeesMinutesAndGradesOnlyOnceTheyAreCirculatedAndNeverTheNotes() {
    var id = scene.graded();
    sittings.minute(typed(id, "Said aloud.", WrittenText.NOTHING_YET));
    sittings.note(typed(id, "Between ourselves.", WrittenText.NOTHING_YET));
    conclusions.conclude(id);

    SignInAs.lead("bchc");
    assertThat(ours.all().getFirst().minutes()).isEmpty();
    assertThat(ours.all().getFirst().grades()).isEmpty();

    SignInAs.officer();
    conclusions.circulateMinutes(id);
    SignInAs.contributor("bchc");
    var circulated = ours.all().getFirst();
    assertThat(circulated.minutes().getFirst().items())
        .extracting(WrittenText::text)
        .containsExactly("Said aloud.");
    assertThat(requireNonNull(circulated.grades().get("1.1")).grade()).isEqualTo(new Grade("1"));
    assertThat(circulated.isFinal()).isFalse();
  }

  @Test
  void notesAreForThePanelAndTheOfficerButNotForTheManager() {
    var id = scene.held();
    sittings.note(typed(id, "Between ourselves.", WrittenText.NOTHING_YET));

    SignInAs.panelMember("panelmember2", "csc");
    assertThat(schedule.desk(id).note(ITEM).text()).isEqualTo("Between ourselves.");
    SignInAs.manager();
    assertThat(schedule.desk(id).notes()).isEmpty();
  }

  @Test
  void approvedMinutesMakeTheGradesFinal() {
    var id = scene.agreed();
    SignInAs.panelChair();
    var assessment = schedule.desk(id).panel().assessment();
    assertThat(verdicts.of(assessment)).isEmpty();
    conclusions.approveMinutes(id);

    assertThat(returns.read(assessment).assessment().status())
        .isEqualTo(AssessmentStatus.MODERATED);
    assertThat(requireNonNull(verdicts.of(assessment).get("1.1")).reason())
        .isEqualTo("One team of six.");
    assertThat(access.sitsOn(new UserId("panelmember2"), assessment)).isTrue();
    assertThat(access.sitsOn(new UserId("stranger"), assessment)).isFalse();
    assertThat(requireNonNull(figures.of(assessment).get("1.1")).shift()).isEqualTo(Shift.LOWERED);
  }

  @Test
  void boardMembersSeeFinalGradesOnceTheyArePublished() {
    var id = scene.approved();
    SignInAs.officer();
    var assessment = schedule.desk(id).panel().assessment();
    assertThat(figures.inRound(PanelScene.ROUND)).hasSize(3);

    SignInAs.boardMember();
    assertThat(figures.inRound(PanelScene.ROUND)).isEmpty();
    assertThatThrownBy(() -> figures.of(assessment)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> log.on(assessment, "1.1")).isInstanceOf(NotFound.class);
    SignInAs.independentChair();
    results.publish(PanelScene.ROUND);
    SignInAs.boardMember();
    assertThat(figures.inRound(PanelScene.ROUND)).hasSize(3);
    assertThat(figures.of(assessment)).containsKeys("1.1", "1.2", "2.1");
    assertThat(log.on(assessment, "1.1")).isEmpty();

    SignInAs.lead("bchc");
    assertThatThrownBy(() -> figures.inRound(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> log.counts(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
  }

  private static RaiseChallenge raising(PanelId id) {
    return new RaiseChallenge(id, "1.1", "Show the other teams.", LocalDate.of(2100, 1, 1));
  }

  private static WriteText typed(PanelId id, String text, long version) {
    return new WriteText(id, ITEM, text, version);
  }
}
