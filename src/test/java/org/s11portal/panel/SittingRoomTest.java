package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What those in the room see of each other. */
@PortalTest
class SittingRoomTest {

  private static final AgendaItem ITEM = new AgendaItem("1.1");

  @Autowired private ApplicationContext context;
  @Autowired private SittingRoom room;
  @Autowired private Sittings sittings;
  @Autowired private Moderations moderations;
  @Autowired private Challenges challenges;
  @Autowired private PanelSchedule schedule;
  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  @Test
  void everybodySeesWhoIsHereAndWhereTheChairIs() {
    var id = scene.held();
    room.here(id, new AgendaItem("2.1"));
    SignInAs.panelMember("panelmember2", "csc");

    assertThat(room.here(id, ITEM))
        .extracting(one -> one.name() + " " + one.item().value() + " " + one.chair())
        .containsExactly("panelchair 2.1 true", "panelmember2 1.1 false");
    room.left(id);
    SignInAs.panelChair();
    assertThat(room.here(id, ITEM)).extracting(InTheRoom::name).containsExactly("panelchair");
  }

  @Test
  void whatTheClerkTypesIsThereForTheOthersAtTheirNextLook() {
    var id = scene.held();
    assertThat(room.look(id, ITEM).minutes().text()).isEmpty();
    SignInAs.panelMember("panelmember", "police");
    sittings.minute(new WriteText(id, ITEM, "The panel ask", WrittenText.NOTHING_YET));

    SignInAs.panelMember("panelmember2", "csc");
    assertThat(room.look(id, ITEM).minutes().text()).isEqualTo("The panel ask");
  }

  @Test
  void aGradeAChallengeAndAttendanceEachMakeTheDeskAnother() {
    var id = scene.held();
    var before = room.stamp(id);
    moderations.agree(id, "1.1", ModerationDetail.NOTHING_YET);
    var graded = room.stamp(id);
    challenges.raise(new RaiseChallenge(id, "1.1", "Show it.", LocalDate.of(2100, 1, 1)));
    var asked = room.stamp(id);
    sittings.attended(
        id,
        List.of(
            new AttendanceDetail(
                new UserId("panelmember2"), Presence.APOLOGIES, Optional.empty())));

    assertThat(List.of(before, graded, asked, room.stamp(id))).doesNotHaveDuplicates();
    assertThat(room.stamp(id)).isEqualTo(room.stamp(id));
  }

  @Test
  void theTimeOnAnItemRunsUntilAnotherIsOpened() {
    var id = scene.held();
    var opened = room.here(id, ITEM).getFirst().since();
    assertThat(room.here(id, ITEM).getFirst().since()).isEqualTo(opened);

    assertThat(room.here(id, new AgendaItem("2.1")).getFirst().since()).isAfter(opened);
  }

  @Test
  void thePeopleOfTheAgencyAndThoseOfOtherPanelsAreNotInTheRoom() {
    var id = scene.held();
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> room.look(id, ITEM)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> room.here(id, ITEM)).isInstanceOf(AccessDeniedException.class);
    SignInAs.panelMember("bchcmember", "bchc");
    assertThatThrownBy(() -> room.look(id, ITEM)).isInstanceOf(NotFound.class);
    SignInAs.panelMember("stranger", "csc");
    assertThatThrownBy(() -> room.here(id, ITEM)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoeverDeclaresAnInterestTakesNoPart() {
    var id = scene.held();
    sittings.attended(
        id,
        List.of(
            new AttendanceDetail(
                new UserId("panelmember2"),
                Presence.RECUSED,
                Optional.empty(),
                "Her sister manages the team.")));

    SignInAs.panelMember("panelmember2", "csc");
    assertThat(schedule.desk(id).rights().challenge()).isFalse();
    assertThat(schedule.desk(id).rights().note()).isFalse();
    assertThatThrownBy(
            () ->
                challenges.raise(
                    new RaiseChallenge(id, "1.1", "Show it.", LocalDate.of(2100, 1, 1))))
        .hasMessageContaining("panel.refused.recused");
    assertThatThrownBy(
            () -> sittings.note(new WriteText(id, ITEM, "Mine", WrittenText.NOTHING_YET)))
        .hasMessageContaining("panel.refused.recused");
  }

  @Test
  void aChairWithAnInterestNeitherGradesNorConcludes() {
    var id = scene.held();
    sittings.attended(
        id,
        List.of(
            new AttendanceDetail(
                new UserId("panelchair"), Presence.RECUSED, Optional.empty(), "A trustee.")));

    assertThatThrownBy(() -> moderations.agree(id, "1.1", ModerationDetail.NOTHING_YET))
        .hasMessageContaining("panel.refused.recused");
    assertThat(schedule.desk(id).rights().conclude()).isFalse();
  }

  @Test
  void theClockOfTheRoomRunsFromTheOpening() {
    var id = scene.booked();
    SignInAs.panelChair();
    assertThat(schedule.desk(id).panel().sitting().orElseThrow().clock()).isEmpty();
    sittings.hold(id);
    assertThat(schedule.desk(id).panel().sitting().orElseThrow().clock()).isPresent();
  }
}
