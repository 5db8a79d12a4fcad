package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.Returns;
import org.s11portal.base.NotFound;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Who reaches which panel: a permission each, and what lies beyond it does not exist. */
@PortalTest
class PanelReachTest {

  @Autowired private ApplicationContext context;
  @Autowired private PanelSchedule schedule;
  @Autowired private Sittings sittings;
  @Autowired private Moderations moderations;
  @Autowired private Challenges challenges;
  @Autowired private ChallengeLog log;
  @Autowired private OurPanels ours;
  @Autowired private PanelConclusions conclusions;
  @Autowired private Returns returns;
  private PanelScene scene;
  private PanelId panel;

  @BeforeEach
  void hold() {
    scene = new PanelScene(context);
    panel = scene.held();
  }

  @Test
  void membersReachThePanelsTheySitOnAndTheReturnsOfThese() {
    SignInAs.panelMember("panelmember2", "csc");

    assertThat(schedule.inRound(PanelScene.ROUND)).hasSize(1);
    var sheet = schedule.desk(panel);
    assertThat(sheet.rights().challenge()).isTrue();
    assertThat(sheet.rights().moderate()).isFalse();
    assertThat(returns.read(sheet.panel().assessment()).answers()).hasSize(3);
  }

  @Test
  void forAnyOtherMemberThePanelDoesNotExist() {
    SignInAs.panelMember("stranger", "csc");

    assertThat(schedule.inRound(PanelScene.ROUND)).isEmpty();
    assertThatThrownBy(() -> schedule.desk(panel)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> challenges.raise(raising())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> sittings.minute(typed())).isInstanceOf(NotFound.class);
  }

  @Test
  void anUnknownPanelAnswersTheSame() {
    assertThatThrownBy(() -> schedule.desk(new PanelId(java.util.UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aChairOfTheAgencyItselfSeesNoDeskAndChangesNothing() {
    SignInAs.person("petra", "bchc", Roles.PANEL_CHAIR);

    assertThatThrownBy(() -> schedule.desk(panel)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> sittings.minute(typed()))
        .hasMessageContaining("panel.refused.ownAgency");
    assertThatThrownBy(() -> challenges.raise(raising()))
        .hasMessageContaining("panel.refused.ownAgency");
    assertThatThrownBy(() -> moderations.agree(panel, "1.1", ModerationDetail.NOTHING_YET))
        .hasMessageContaining("panel.refused.ownAgency");
    assertThatThrownBy(() -> conclusions.reconvene(panel, "Later"))
        .hasMessageContaining("panel.refused.ownAgency");
  }

  @Test
  void agenciesReachNoDeskAtAll() {
    SignInAs.lead("bchc");

    assertThatThrownBy(() -> schedule.inRound(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> schedule.desk(panel)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> log.inRound(PanelScene.ROUND, Set.of(ChallengeStatus.RAISED)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> moderations.agree(panel, "1.1", -1))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void anotherAgencySeesNothingOfThisPanel() {
    SignInAs.lead("yos");

    assertThat(ours.all()).isEmpty();
  }

  @Test
  void membersDoNotModerateConcludeOrHold() {
    SignInAs.panelMember("panelmember2", "csc");

    assertThatThrownBy(() -> moderations.agree(panel, "1.1", -1))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> conclusions.conclude(panel)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> conclusions.reconvene(panel, "9.3"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> conclusions.approveMinutes(panel))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> sittings.hold(panel)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void onlyTheChairAndTheOfficerSayByWhenWhatWasPassedUpIsDecided() {
    var challenge = challenges.raise(raising()).id();
    for (var role : List.of(Roles.PANEL_MEMBER, Roles.BUSINESS_MANAGER, Roles.AGENCY_LEAD)) {
      SignInAs.person("other", "csc", role);
      assertThatThrownBy(() -> challenges.decideBy(challenge, LocalDate.of(2100, 5, 3)))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void officersAndManagersSetNoGrade() {
    SignInAs.officer();
    assertThatThrownBy(() -> moderations.agree(panel, "1.1", -1))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.manager();
    assertThatThrownBy(() -> moderations.agree(panel, "1.1", -1))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void theChairDoesNotCirculateMinutes() {
    assertThatThrownBy(() -> conclusions.circulateMinutes(panel))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aDeputyReachesThePanelAndMayNotComeFromTheAgency() {
    SignInAs.manager();
    context
        .getBean(People.class)
        .remember(
            new PersonDetail(
                new UserId("deputy"),
                "Dee",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Roles.PANEL_MEMBER)));
    SignInAs.panelChair();
    sittings.attended(panel, List.of(sent("deputy")));
    SignInAs.panelMember("deputy", "csc");
    assertThat(schedule.desk(panel).panel().id()).isEqualTo(panel);

    SignInAs.panelChair();
    assertThatThrownBy(() -> sittings.attended(panel, List.of(sent("bchcmember"))))
        .hasMessageContaining("panel.refused.ownAgencySeat");
  }

  private static AttendanceDetail sent(String deputy) {
    return new AttendanceDetail(
        new UserId("panelmember2"), Presence.DEPUTY, Optional.of(new UserId(deputy)));
  }

  private RaiseChallenge raising() {
    return new RaiseChallenge(panel, "1.1", "Show us.", LocalDate.of(2100, 1, 1));
  }

  private WriteText typed() {
    return new WriteText(panel, new AgendaItem("1.1"), "Said.", WrittenText.NOTHING_YET);
  }
}
