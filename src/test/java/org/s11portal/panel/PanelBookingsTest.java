package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.base.NotFound;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PanelBookingsTest {

  @Autowired private ApplicationContext context;
  @Autowired private PanelBookings bookings;
  @Autowired private PanelSchedule schedule;
  @Autowired private Sittings sittings;
  @Autowired private ReturnDesk desk;
  private PanelScene scene;

  @BeforeEach
  void handIn() {
    scene = new PanelScene(context).handedIn();
    SignInAs.officer();
  }

  @Test
  void aBookedPanelIsInTheScheduleOfItsRound() {
    assertThat(bookings.withoutPanel(PanelScene.ROUND)).containsExactly(PanelScene.BCHC);
    book();

    var panels = schedule.inRound(PanelScene.ROUND);
    assertThat(panels).hasSize(1);
    var sitting = panels.getFirst().sitting().orElseThrow();
    assertThat(sitting.startsAt()).isEqualTo(LocalTime.of(13, 30));
    assertThat(sitting.endsAt()).isEqualTo(LocalTime.of(15, 0));
    assertThat(sitting.date()).isEqualTo(LocalDate.of(2016, 2, 16));
    assertThat(panels.getFirst().chair().orElseThrow().name()).isEqualTo("panelchair");
    assertThat(bookings.withoutPanel(PanelScene.ROUND)).isEmpty();
  }

  @Test
  void aProposedPanelIsTheOneThatIsBooked() {
    var proposed = bookings.propose(PanelScene.ROUND, PanelScene.BCHC);

    assertThat(book()).isEqualTo(proposed);
  }

  @Test
  void anAgencyHasOnePanelAtATime() {
    book();

    assertThatThrownBy(this::book).hasMessageContaining("panel.refused.bookedAlready");
    assertThatThrownBy(() -> bookings.propose(PanelScene.ROUND, PanelScene.BCHC))
        .hasMessageContaining("panel.refused.bookedAlready");
  }

  @Test
  void afterACancelledPanelAnotherMayBeBooked() {
    bookings.cancel(book(), "The building is closed.");

    assertThat(schedule.desk(book()).panel().status()).isEqualTo(PanelStatus.BOOKED);
    assertThat(schedule.inRound(PanelScene.ROUND)).hasSize(2);
  }

  @Test
  void onlyAReturnThatIsHandedInGetsAPanel() {
    assertThatThrownBy(
            () ->
                bookings.book(
                    new BookPanel(
                        PanelScene.ROUND, new AgencyId("yos"), PanelScene.PLAN, PanelScene.SEATS)))
        .hasMessageContaining("panel.refused.notHandedIn");
    assertThatThrownBy(
            () ->
                bookings.book(
                    new BookPanel(
                        PanelScene.ROUND,
                        new AgencyId("nowhere"),
                        PanelScene.PLAN,
                        PanelScene.SEATS)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyOfTheAgencyItselfGetsASeat() {
    assertThatThrownBy(
            () ->
                bookings.book(
                    new BookPanel(
                        PanelScene.ROUND,
                        PanelScene.BCHC,
                        PanelScene.PLAN,
                        List.of(
                            new SeatPlan(new UserId("panelchair"), Part.CHAIR),
                            new SeatPlan(new UserId("bchcmember"), Part.MEMBER)))))
        .hasMessageContaining("panel.refused.ownAgencySeat");
  }

  @Test
  void aSeatIsForSomebodyOfThatOffice() {
    assertThatThrownBy(
            () ->
                bookings.book(
                    new BookPanel(
                        PanelScene.ROUND,
                        PanelScene.BCHC,
                        PanelScene.PLAN,
                        List.of(new SeatPlan(new UserId("panelmember"), Part.CHAIR)))))
        .hasMessageContaining("panel.refused.seat.CHAIR");
  }

  @Test
  void aPostponedPanelIsBookedAgain() {
    var id = book();
    bookings.postpone(id, "The chair is ill.");
    bookings.rebook(id, PanelScene.PLAN, PanelScene.SEATS, Set.of());

    assertThat(schedule.desk(id).panel().sittings())
        .extracting(SittingDetail::status)
        .containsExactly(SittingStatus.POSTPONED, SittingStatus.PLANNED);
  }

  @Test
  void onlyTheOfficerBooks() {
    SignInAs.panelChair();
    assertThatThrownBy(this::book).isInstanceOf(AccessDeniedException.class);
    SignInAs.manager();
    assertThatThrownBy(this::book).isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(this::book).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aPanelSitsOnlyOnceScrutinyIsOpen() {
    var id = book();
    SignInAs.panelChair();
    assertThatThrownBy(() -> sittings.hold(id))
        .hasMessageContaining("panel.refused.scrutinyNotOpen");
    assertThat(schedule.desk(id).panel().status()).isEqualTo(PanelStatus.BOOKED);

    SignInAs.officer();
    desk.openScrutiny(scene.audit().id("bchc"));
    SignInAs.panelChair();
    sittings.hold(id);
    assertThat(schedule.desk(id).panel().status()).isEqualTo(PanelStatus.HELD);
  }

  private PanelId book() {
    return bookings.book(
        new BookPanel(PanelScene.ROUND, PanelScene.BCHC, PanelScene.PLAN, PanelScene.SEATS));
  }
}
