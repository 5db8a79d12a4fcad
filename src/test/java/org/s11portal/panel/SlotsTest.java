package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Dates laid out, offered, chosen, given and withdrawn; clashes seen before anything is saved. */
@PortalTest
class SlotsTest {

  private static final LocalDate DAY = LocalDate.of(2099, 2, 16);

  @Autowired private ApplicationContext context;
  @Autowired private SlotBook book;
  @Autowired private OfferedDates offered;
  @Autowired private PanelBookings bookings;
  @Autowired private PanelSchedule schedule;
  @Autowired private Clashes clashes;
  @Autowired private Interests interests;
  private PanelScene scene;

  @BeforeEach
  void twoReturnsAreIn() {
    scene = new PanelScene(context).handedIn();
    scene.audit().handedIn("yos");
    SignInAs.officer();
  }

  @Test
  void ofTwoLeadsWhoChooseOneDateTheFirstHasItAndTheSecondIsTold() {
    var slots = offer();

    SignInAs.lead("bchc");
    assertThat(offered.open()).hasSize(2);
    var panel = offered.pick(slots.getFirst());
    SignInAs.lead("yos");
    assertThat(offered.open()).extracting(SlotDetail::id).containsExactly(slots.getLast());
    assertThatThrownBy(() -> offered.pick(slots.getFirst()))
        .hasMessageContaining("panel.refused.slot.TAKEN");
    offered.pick(slots.getLast());
    assertThat(offered.open()).isEmpty();

    SignInAs.officer();
    var booked = schedule.desk(panel).panel();
    assertThat(booked.status()).isEqualTo(PanelStatus.BOOKED);
    assertThat(booked.sitting().orElseThrow().startsAt()).isEqualTo(LocalTime.of(13, 0));
    assertThat(book.inRound(PanelScene.ROUND))
        .extracting(SlotDetail::status)
        .containsOnly(SlotStatus.TAKEN);
    assertThat(book.awaitingDate(PanelScene.ROUND)).isEmpty();
  }

  @Test
  void ofTwoLeadsWhoChooseInTheSameMomentOneHasTheDate() throws Exception {
    var slot = offer().getFirst();
    var start = new CountDownLatch(1);
    try (var both = Executors.newFixedThreadPool(2)) {
      var choosing =
          Stream.of("bchc", "yos")
              .map(agency -> both.submit(() -> choose(agency, slot, start)))
              .toList();
      start.countDown();
      var outcomes = new ArrayList<String>();
      for (var one : choosing) {
        outcomes.add(one.get());
      }
      assertThat(outcomes).containsExactlyInAnyOrder("booked", "panel.refused.slot.TAKEN");
    }
    SignInAs.officer();
    assertThat(schedule.inRound(PanelScene.ROUND)).hasSize(1);
  }

  private String choose(String agency, SlotId slot, CountDownLatch start)
      throws InterruptedException {
    SignInAs.lead(agency);
    start.await();
    try {
      offered.pick(slot);
      return "booked";
    } catch (Refused refused) {
      return refused.reason().key();
    }
  }

  @Test
  void datesThatAreLaidOutWithdrawnOrUnknownAreNotThereForAnAgency() {
    var slots = layOut();
    SignInAs.lead("bchc");
    assertThat(offered.open()).isEmpty();
    assertThatThrownBy(() -> offered.pick(slots.getFirst())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> offered.pick(new SlotId(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);

    SignInAs.officer();
    book.offer(PanelScene.ROUND);
    book.withdraw(slots.getFirst());
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> offered.pick(slots.getFirst()))
        .hasMessageContaining("panel.refused.slot.WITHDRAWN");
  }

  @Test
  void anAgencyThatIsNotAskedOrHasItsDateChoosesNone() {
    var slots = offer();
    SignInAs.lead("elsewhere");
    assertThat(offered.open()).isEmpty();
    assertThatThrownBy(() -> offered.pick(slots.getFirst())).isInstanceOf(NotFound.class);

    SignInAs.lead("bchc");
    offered.pick(slots.getFirst());
    assertThatThrownBy(() -> offered.pick(slots.getLast()))
        .hasMessageContaining("panel.refused.bookedAlready");
    SignInAs.officer();
    assertThat(book.inRound(PanelScene.ROUND).getLast().status()).isEqualTo(SlotStatus.OFFERED);
  }

  @Test
  void aPostponedPanelTakesAnotherDate() {
    var slots = offer();
    SignInAs.lead("bchc");
    var panel = offered.pick(slots.getFirst());
    SignInAs.officer();
    bookings.postpone(panel, "The chair is ill.");
    assertThat(book.awaitingDate(PanelScene.ROUND)).contains(PanelScene.BCHC);
    SignInAs.lead("bchc");
    assertThat(offered.pick(slots.getLast())).isEqualTo(panel);
  }

  @Test
  void theOfficerGivesADateToAnAgency() {
    var slots = layOut();
    var panel = book.assign(slots.getFirst(), PanelScene.BCHC);

    assertThat(schedule.desk(panel).panel().chair().orElseThrow().name()).isEqualTo("panelchair");
    assertThatThrownBy(() -> book.assign(slots.getFirst(), new AgencyId("yos")))
        .hasMessageContaining("panel.refused.slot.TAKEN");
    assertThatThrownBy(() -> book.assign(slots.getLast(), new AgencyId("nowhere")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aDateWhoseChairHasAnInterestIsNotOfferedToThatAgency() {
    var slots = offer();
    SignInAs.panelChair();
    interests.declare(PanelScene.BCHC, "My partner works there.");

    SignInAs.lead("bchc");
    assertThat(offered.open()).isEmpty();
    assertThatThrownBy(() -> offered.pick(slots.getFirst()))
        .hasMessageContaining("panel.refused.slotChair");
    SignInAs.officer();
    assertThat(book.inRound(PanelScene.ROUND).getFirst().status()).isEqualTo(SlotStatus.OFFERED);
  }

  @Test
  void onlyOfficersLayOutAndOnlyLeadsChoose() {
    var slots = offer();
    for (Runnable signIn :
        List.<Runnable>of(
            SignInAs::panelChair,
            SignInAs::manager,
            SignInAs::boardMember,
            () -> SignInAs.lead("bchc"))) {
      signIn.run();
      assertThatThrownBy(this::layOut).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> book.offer(PanelScene.ROUND))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> book.withdraw(slots.getFirst()))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> book.assign(slots.getFirst(), PanelScene.BCHC))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> clashes.of(planned(PanelScene.PLAN)))
          .isInstanceOf(AccessDeniedException.class);
    }
    for (Runnable signIn :
        List.<Runnable>of(
            SignInAs::officer,
            SignInAs::panelChair,
            () -> SignInAs.contributor("bchc"),
            () -> SignInAs.signoff("bchc"))) {
      signIn.run();
      assertThatThrownBy(offered::open).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> offered.pick(slots.getFirst()))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void aChairInTwoPlacesIsRefusedAndTheSentenceSaysWhere() {
    bookings.book(booking(PanelScene.BCHC, Set.of()));

    var found = clashes.of(planned(PanelScene.PLAN));
    assertThat(found)
        .extracting(Clash::kind)
        .contains(ClashKind.CHAIR, ClashKind.PERSON, ClashKind.ROOM);
    assertThat(found.getFirst().sentence().arguments())
        .contains("panelchair", "the panel for Agency bchc", "13:30–15:00");
    assertThatThrownBy(() -> bookings.book(booking(new AgencyId("yos"), Set.copyOf(found))))
        .hasMessageContaining("panel.refused.clash")
        .hasMessageContaining("panelchair");
    assertThat(schedule.inRound(PanelScene.ROUND)).hasSize(1);
  }

  @Test
  void aRoomThatIsTakenIsBookedByWhoeverHasSeenIt() {
    bookings.book(booking(PanelScene.BCHC, Set.of()));
    scene.chair("panelchair2");
    SignInAs.officer();
    var other = List.of(new SeatPlan(new UserId("panelchair2"), Part.CHAIR));
    var seen =
        clashes.of(
            new PlannedDate(
                Optional.of(new AgencyId("yos")), Optional.empty(), PanelScene.PLAN, other));
    assertThat(seen).extracting(Clash::kind).containsExactly(ClashKind.ROOM);

    assertThatThrownBy(
            () ->
                bookings.book(
                    new BookPanel(
                        PanelScene.ROUND, new AgencyId("yos"), PanelScene.PLAN, other, Set.of())))
        .hasMessageContaining("panel.refused.clashUnseen");
    bookings.book(
        new BookPanel(
            PanelScene.ROUND, new AgencyId("yos"), PanelScene.PLAN, other, Set.copyOf(seen)));
    assertThat(schedule.inRound(PanelScene.ROUND)).hasSize(2);
  }

  @Test
  void aPanelDoesNotClashWithItself() {
    var panel = bookings.book(booking(PanelScene.BCHC, Set.of()));

    bookings.change(
        panel,
        new SittingPlan(
            PanelScene.PLAN.date(), LocalTime.of(14, 0), LocalTime.of(15, 30), "Room 4"),
        PanelScene.SEATS,
        Set.of());
    assertThat(schedule.desk(panel).panel().sitting().orElseThrow().startsAt())
        .isEqualTo(LocalTime.of(14, 0));
  }

  @Test
  void aNightIsBookedAndClashesWithTheMorningAfterIt() {
    var day = PanelScene.PLAN.date();
    var panel =
        bookings.book(
            new BookPanel(
                PanelScene.ROUND,
                PanelScene.BCHC,
                new SittingPlan(day, LocalTime.of(23, 0), LocalTime.of(1, 0), "Room 4"),
                PanelScene.SEATS));

    assertThat(schedule.desk(panel).panel().sitting().orElseThrow().plan().when())
        .isEqualTo("16 February 2016, 23:00 to 01:00 on 17 February 2016");
    var after = new SittingPlan(day.plusDays(1), LocalTime.of(0, 30), LocalTime.of(2, 0), "Room 5");
    assertThat(clashes.of(planned(after)).getFirst().sentence().arguments())
        .contains("23:00 to 01:00 on 17 February 2016");
    var night =
        new SittingPlan(day.minusDays(1), LocalTime.of(22, 0), LocalTime.of(0, 0), "Room 5");
    assertThat(clashes.of(planned(night))).isEmpty();
  }

  @Test
  void aDeputyNamedOnADateComesWithItToThePanel() {
    var slot =
        book.layOut(
                new LayOutSlots(
                    PanelScene.ROUND,
                    DAY,
                    LocalTime.of(13, 0),
                    90,
                    30,
                    1,
                    "Room 4",
                    List.of(
                        new SeatPlan(new UserId("panelchair"), Part.CHAIR),
                        new SeatPlan(
                            new UserId("panelmember2"),
                            Part.MEMBER,
                            Optional.of(new UserId("panelmember")))),
                    Set.of()))
            .getFirst();
    book.offer(PanelScene.ROUND);
    SignInAs.lead("bchc");
    var panel = offered.pick(slot);

    SignInAs.officer();
    assertThat(
            schedule
                .desk(panel)
                .panel()
                .deputisedBy(new UserId("panelmember"))
                .orElseThrow()
                .name())
        .isEqualTo("panelmember2");
  }

  @Test
  void datesThatAreLaidOutHoldTheirTimeToo() {
    layOut();

    assertThatThrownBy(this::layOut)
        .hasMessageContaining("panel.refused.clash")
        .hasMessageContaining("another date that is laid out");
  }

  private List<SlotId> offer() {
    var slots = layOut();
    book.offer(PanelScene.ROUND);
    return slots;
  }

  private List<SlotId> layOut() {
    return book.layOut(
        new LayOutSlots(
            PanelScene.ROUND,
            DAY,
            LocalTime.of(13, 0),
            90,
            30,
            2,
            "Room 4",
            PanelScene.SEATS,
            Set.of()));
  }

  private static BookPanel booking(AgencyId agency, Set<Clash> seen) {
    return new BookPanel(PanelScene.ROUND, agency, PanelScene.PLAN, PanelScene.SEATS, seen);
  }

  private static PlannedDate planned(SittingPlan plan) {
    return new PlannedDate(
        Optional.of(new AgencyId("yos")), Optional.empty(), plan, PanelScene.SEATS);
  }
}
