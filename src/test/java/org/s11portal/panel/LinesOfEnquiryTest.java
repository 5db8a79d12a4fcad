package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.panel.Given.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What a panel means to find out: its own until shared, heard once, carried over otherwise. */
@PortalTest
class LinesOfEnquiryTest {

  private static final PrepareLine REVIEWS =
      new PrepareLine("Reviews", "What reached the teams?", List.of("2.1"), "Review 7", false);

  @Autowired private ApplicationContext context;
  @Autowired private LinesOfEnquiry lines;
  @Autowired private PanelSchedule schedule;
  @Autowired private Sittings sittings;
  @Autowired private Challenges challenges;
  @Autowired private PanelConclusions conclusions;
  @Autowired private PanelBookings bookings;
  @Autowired private Interests interests;
  @Autowired private OurPanels ours;
  @Autowired private PanelPacks packs;
  @Autowired private MinutesPapers papers;
  @Autowired private SittingRoom room;
  private PanelScene scene;
  private PanelId panel;

  @BeforeEach
  void aPanelIsBooked() {
    scene = new PanelScene(context);
    panel = scene.booked();
    SignInAs.panelMember("panelmember2", "csc");
  }

  @Test
  void whoeverSitsPreparesLinesForTheirPanel() {
    var line = lines.prepare(panel, REVIEWS);

    SignInAs.panelChair();
    assertThat(lines.of(panel)).extracting(LineDetail::id).containsExactly(line.id());
    assertThat(line.preparedBy()).isEqualTo("panelmember2");
    assertThat(packs.of(panel).lines()).isEqualTo(lines.of(panel));
    assertThat(packs.pdf(panel)).isNotEmpty();
    assertThatThrownBy(
            () -> lines.prepare(panel, new PrepareLine("A", "B", List.of("99.9"), "", false)))
        .isInstanceOf(NotFound.class);
    refused("panel.refused.lineEmpty", () -> new PrepareLine("A", " ", List.of(), "", false));
    refused(
        "panel.refused.lineTitleTooLong",
        () -> new PrepareLine("x".repeat(201), "B", List.of(), "", false));
    refused(
        "panel.refused.lineSourceTooLong",
        () -> new PrepareLine("A", "B", List.of(), "x".repeat(301), false));
  }

  @Test
  void aLineForEveryAgencyIsForTheChairOrTheOfficerToPrepare() {
    var every = new PrepareLine("Voice", "Who asked them?", List.of("1.1"), "", true);
    refused("panel.refused.notYours.LINE", () -> lines.prepare(panel, every));

    SignInAs.officer();
    assertThat(lines.prepare(panel, every).ofEveryAgency()).isTrue();
    SignInAs.panelMember("panelmember2", "csc");
    refused(
        "panel.refused.notYours.LINE", () -> lines.drop(panel, lines.of(panel).getFirst().id()));
  }

  @Test
  void nobodyOfTheAgencyNorWithAnInterestReadsAPrivateLine() {
    lines.prepare(panel, REVIEWS);

    SignInAs.lead("bchc");
    assertThatThrownBy(() -> lines.of(panel)).isInstanceOf(AccessDeniedException.class);
    assertThat(ours.all().getFirst().lines()).isEmpty();
    SignInAs.panelMember("bchcmember", "bchc");
    assertThatThrownBy(() -> lines.of(panel)).isInstanceOf(NotFound.class);
    SignInAs.panelMember("stranger", "csc");
    assertThatThrownBy(() -> lines.of(panel)).isInstanceOf(NotFound.class);
    SignInAs.manager();
    assertThatThrownBy(() -> lines.of(panel)).isInstanceOf(AccessDeniedException.class);
    assertThat(schedule.desk(panel).agenda().lines()).isEmpty();
    SignInAs.officer();
    assertThat(lines.of(panel)).hasSize(1);
    interests.declare(PanelScene.BCHC, "My brother works there.");
    assertThatThrownBy(() -> lines.of(panel)).isInstanceOf(NotFound.class);
    assertThat(schedule.desk(panel).agenda().lines()).isEmpty();
    assertThat(packs.of(panel).lines()).isEmpty();
  }

  @Test
  void whatIsSharedTheAgencyReadsAndItStandsAsItIs() {
    var line = lines.prepare(panel, REVIEWS);
    assertThatThrownBy(() -> lines.share(panel, line.id()))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.panelChair();
    lines.share(panel, line.id());
    lines.share(panel, line.id());

    SignInAs.contributor("bchc");
    var shared = ours.all().getFirst().lines();
    assertThat(shared).extracting(SharedLine::title).containsExactly("Reviews");
    assertThat(shared.getFirst().by()).isEqualTo("panelchair");
    lines.read();
    SignInAs.contributor("yos");
    lines.read();
    assertThat(ours.all()).isEmpty();
    SignInAs.panelChair();
    assertThat(lines.of(panel).getFirst().shared().orElseThrow().readAt()).isPresent();
    refused(
        "panel.refused.lineKnown", () -> lines.change(panel, line.id(), REVIEWS, line.version()));
    refused("panel.refused.lineKnown", () -> lines.drop(panel, line.id()));
  }

  @Test
  void beforeAnybodyKnowsOfItItIsChangedOrDropped() {
    var line = lines.prepare(panel, REVIEWS);
    var other = new PrepareLine("Reviews", "Which teams?", List.of(), "", false);
    var changed = lines.change(panel, line.id(), other, line.version());
    assertThat(changed.question()).isEqualTo("Which teams?");
    assertThat(changed.codes()).isEmpty();
    refused(
        "panel.refused.staleLine", () -> lines.change(panel, line.id(), REVIEWS, line.version()));

    lines.drop(panel, line.id());
    assertThat(lines.of(panel)).isEmpty();
    assertThatThrownBy(() -> lines.drop(panel, new LineId(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theChairChoosesTheOrderAndGradingFollowsIt() {
    lines.prepare(panel, REVIEWS);
    assertThatThrownBy(() -> lines.arrange(panel, AgendaOrder.LINES))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.panelChair();
    lines.arrange(panel, AgendaOrder.LINES);

    var sheet = schedule.desk(panel);
    assertThat(sheet.agenda().byLines()).hasSize(2);
    assertThat(sheet.nextAfter("2.1").orElseThrow().code()).isEqualTo("1.1");
  }

  @Test
  void minutesAndChallengesAreTakenUnderALineAndThePapersNameIt() {
    var line = lines.prepare(panel, REVIEWS);
    SignInAs.panelChair();
    sittings.hold(panel);
    var item = AgendaItem.of(line.id());
    sittings.minute(new WriteText(panel, item, "Two teams of six.", WrittenText.NOTHING_YET));
    var asked =
        challenges.raise(
            new RaiseChallenge(
                panel,
                "2.1",
                "Show it.",
                LocalDate.of(2100, 1, 1),
                AskedOf.LEAD,
                Optional.of(line.id())));

    assertThat(asked.line()).contains(line.id());
    assertThat(schedule.desk(panel).minutes(item).text()).isEqualTo("Two teams of six.");
    assertThat(papers.pdf(panel)).isNotEmpty();
    assertThat(papers.word(panel)).isNotEmpty();
    refused("panel.refused.lineKnown", () -> lines.drop(panel, line.id()));
    assertThatThrownBy(
            () ->
                sittings.minute(
                    new WriteText(
                        panel,
                        AgendaItem.of(new LineId(UUID.randomUUID())),
                        "x",
                        WrittenText.NOTHING_YET)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatOneSittingDidNotHearTheNextTakesUp() {
    var heard = lines.prepare(panel, REVIEWS).id();
    var left = lines.prepare(panel, new PrepareLine("Voice", "Who?", List.of(), "", false)).id();
    SignInAs.panelChair();
    sittings.hold(panel);
    lines.hear(panel, heard, true);
    lines.hear(panel, heard, false);
    lines.hear(panel, heard, true);
    conclusions.reconvene(panel, "The rest.");
    SignInAs.officer();
    bookings.rebook(panel, PanelScene.PLAN, PanelScene.SEATS, Set.of());
    SignInAs.panelChair();
    sittings.hold(panel);

    assertThat(schedule.desk(panel).agenda().unheard())
        .extracting(LineDetail::id)
        .containsExactly(left);
    refused("panel.refused.lineHeard", () -> lines.hear(panel, heard, false));
    SignInAs.panelMember("panelmember2", "csc");
    refused("panel.refused.notYours.MINUTES", () -> lines.hear(panel, left, true));
  }

  @Test
  void whatIsAskedUnderALineIsRefusedToWhomItIsRefusedEverywhere() {
    var line = lines.prepare(panel, REVIEWS).id();
    var asking = under(line);
    SignInAs.panelMember("bchcmember", "bchc");
    assertThatThrownBy(() -> challenges.raise(asking)).isInstanceOf(NotFound.class);
    SignInAs.officer();
    refused("panel.refused.notYours.CHALLENGE", () -> challenges.raise(asking));
    SignInAs.panelChair();
    sittings.hold(panel);
    sittings.attended(
        panel,
        List.of(
            new AttendanceDetail(
                new UserId("panelmember2"), Presence.RECUSED, Optional.empty(), "A cousin.")));
    SignInAs.panelMember("panelmember2", "csc");
    refused("panel.refused.recused", () -> challenges.raise(asking));
  }

  private RaiseChallenge under(LineId line) {
    return new RaiseChallenge(
        panel, "2.1", "Show it.", LocalDate.of(2100, 1, 1), AskedOf.LEAD, Optional.of(line));
  }

  @Test
  void whateverHappensToALineMakesTheDeskAnotherForThoseWhoHaveItOpen() {
    var stamps = new ArrayList<RoomStamp>();
    stamps.add(room.stamp(panel));
    var line = lines.prepare(panel, REVIEWS);
    stamps.add(room.stamp(panel));
    lines.change(
        panel,
        line.id(),
        new PrepareLine("Reviews", "Which teams?", List.of(), "", false),
        line.version());
    stamps.add(room.stamp(panel));
    lines.drop(panel, line.id());
    var other = lines.prepare(panel, REVIEWS).id();
    stamps.add(room.stamp(panel));
    SignInAs.panelChair();
    lines.share(panel, other);
    stamps.add(room.stamp(panel));
    sittings.hold(panel);
    stamps.add(room.stamp(panel));
    lines.hear(panel, other, true);
    stamps.add(room.stamp(panel));
    lines.arrange(panel, AgendaOrder.LINES);
    stamps.add(room.stamp(panel));

    assertThat(stamps).doesNotHaveDuplicates();
  }
}
