package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.ScrutinyAccess;
import org.s11portal.base.NotFound;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Whoever has declared an interest takes no part: in no seat, and through no door. */
@PortalTest
class InterestsTest {

  @Autowired private ApplicationContext context;
  @Autowired private Interests interests;
  @Autowired private PanelSchedule schedule;
  @Autowired private PanelBookings bookings;
  @Autowired private Sittings sittings;
  @Autowired private Moderations moderations;
  @Autowired private Challenges challenges;
  @Autowired private PanelConclusions conclusions;
  @Autowired private ScrutinyAccess access;
  @Autowired private RecusedSeats recused;
  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  @Test
  void aChairWithAnInterestNeitherSeesNorMinutesNorModeratesNorConcludes() {
    var panel = scene.held();
    interests.declare(PanelScene.BCHC, "My partner manages one of its teams.");

    assertThatThrownBy(() -> schedule.desk(panel)).isInstanceOf(NotFound.class);
    for (Runnable deed :
        List.<Runnable>of(
            () ->
                sittings.minute(
                    new WriteText(panel, new AgendaItem("1.1"), "x", WrittenText.NOTHING_YET)),
            () ->
                sittings.note(
                    new WriteText(panel, new AgendaItem("1.1"), "x", WrittenText.NOTHING_YET)),
            () -> sittings.attended(panel, List.of()),
            () -> moderations.agree(panel, "1.1", ModerationDetail.NOTHING_YET),
            () -> moderations.agreeWithStandard(panel, 1),
            () ->
                challenges.raise(
                    new RaiseChallenge(panel, "1.1", "Show us.", LocalDate.of(2100, 1, 1))),
            () -> conclusions.reconvene(panel, "Later"),
            () -> conclusions.conclude(panel))) {
      assertThatThrownBy(deed::run).hasMessageContaining("panel.refused.interest");
    }
  }

  @Test
  void aMemberWithAnInterestReadsTheReturnNoMore() {
    var panel = scene.held();
    SignInAs.officer();
    var assessment = schedule.desk(panel).panel().assessment();
    assertThat(access.sitsOn(new UserId("panelmember2"), assessment)).isTrue();
    SignInAs.panelMember("panelmember2", "csc");
    interests.declare(PanelScene.BCHC, "I worked there until last year.");

    assertThat(access.sitsOn(new UserId("panelmember2"), assessment)).isFalse();
    assertThatThrownBy(() -> schedule.desk(panel)).isInstanceOf(NotFound.class);
  }

  @Test
  void officersSeeWhichSeatsAreToBeGivenToSomebodyElse() {
    var panel = scene.booked();
    SignInAs.panelMember("panelmember2", "csc");
    interests.declare(PanelScene.BCHC, "I worked there until last year.");
    assertThatThrownBy(() -> recused.inRound(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);

    SignInAs.officer();
    assertThat(recused.inRound(PanelScene.ROUND))
        .containsExactly(new RecusedSeat(panel, PanelScene.BCHC, "panelmember2"));
    bookings.change(panel, PanelScene.PLAN, PanelScene.SEATS.subList(0, 2), Set.of());
    assertThat(recused.inRound(PanelScene.ROUND)).isEmpty();
  }

  @Test
  void nobodyWithAnInterestIsGivenASeatOrStandsIn() {
    scene.handedIn();
    SignInAs.panelMember("panelmember2", "csc");
    interests.declare(PanelScene.BCHC, "I worked there.");
    SignInAs.officer();

    assertThatThrownBy(() -> book(PanelScene.SEATS))
        .hasMessageContaining("panel.refused.interestSeat")
        .hasMessageContaining("panelmember2");
    assertThatThrownBy(
            () ->
                book(
                    List.of(
                        new SeatPlan(new UserId("panelchair"), Part.CHAIR),
                        new SeatPlan(
                            new UserId("panelmember"),
                            Part.MEMBER,
                            Optional.of(new UserId("panelmember2"))))))
        .hasMessageContaining("panel.refused.interestSeat");
  }

  @Test
  void anInterestThatIsOverStaysOnRecordAndBindsNoMore() {
    var panel = scene.held();
    var interest = interests.declare(PanelScene.BCHC, "My partner works there.");
    assertThatThrownBy(() -> interests.declare(PanelScene.BCHC, "Still."))
        .hasMessageContaining("panel.refused.interestAlready");
    interests.withdraw(interest);

    assertThat(schedule.desk(panel).rights().moderate()).isTrue();
    assertThat(interests.mine()).hasSize(1).noneMatch(InterestDetail::holds);
  }

  @Test
  void eachWithdrawsOnlyTheirOwnAndOnlySomeSeeAll() {
    scene.handedIn();
    SignInAs.panelChair();
    var interest = interests.declare(PanelScene.BCHC, "My partner works there.");
    assertThatThrownBy(interests::all).isInstanceOf(AccessDeniedException.class);

    SignInAs.panelMember("panelmember2", "csc");
    assertThat(interests.mine()).isEmpty();
    assertThatThrownBy(() -> interests.withdraw(interest)).isInstanceOf(NotFound.class);
    SignInAs.officer();
    assertThat(interests.all()).hasSize(1);
    SignInAs.manager();
    assertThat(interests.all()).hasSize(1);
    assertThatThrownBy(() -> interests.declare(PanelScene.BCHC, "x"))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> interests.declare(new AgencyId("yos"), "x"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(interests::mine).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void anInterestIsInAnAgencyThatThereIs() {
    scene.handedIn();
    SignInAs.panelChair();

    assertThatThrownBy(() -> interests.declare(new AgencyId("nowhere"), "x"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anOfficerWithAnInterestStillArrangesButDoesNotMinute() {
    var panel = scene.booked();
    SignInAs.officer();
    interests.declare(PanelScene.BCHC, "I worked there.");

    bookings.postpone(panel, "The chair is ill.");
    assertThat(schedule.desk(panel).panel().status()).isEqualTo(PanelStatus.POSTPONED);
    assertThatThrownBy(
            () ->
                sittings.note(
                    new WriteText(panel, new AgendaItem("1.1"), "x", WrittenText.NOTHING_YET)))
        .hasMessageContaining("panel.refused.interest");
  }

  private void book(List<SeatPlan> seats) {
    bookings.book(
        new BookPanel(PanelScene.ROUND, PanelScene.BCHC, PanelScene.PLAN, seats, Set.of()));
  }
}
