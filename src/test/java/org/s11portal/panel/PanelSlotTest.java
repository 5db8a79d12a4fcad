package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.panel.Given.BCHC;
import static org.s11portal.panel.Given.CHAIR;
import static org.s11portal.panel.Given.CHAIR_OF_BCHC;
import static org.s11portal.panel.Given.LEAD;
import static org.s11portal.panel.Given.MEMBER;
import static org.s11portal.panel.Given.OFFICER;
import static org.s11portal.panel.Given.PLAN;
import static org.s11portal.panel.Given.POLICE;
import static org.s11portal.panel.Given.ROUND;
import static org.s11portal.panel.Given.proposed;
import static org.s11portal.panel.Given.refused;
import static org.s11portal.panel.Given.seat;
import static org.s11portal.panel.Given.seats;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

class PanelSlotTest {

  private final PanelSlot slot = new PanelSlot(ROUND, PLAN, seats());

  @Test
  void aDateThatIsOfferedIsTakenOnce() {
    slot.offer(OFFICER);
    slot.take(proposed(), LEAD);

    assertThat(slot.detail().status()).isEqualTo(SlotStatus.TAKEN);
    assertThat(slot.detail().agency()).contains(BCHC);
    refused("panel.refused.slot.TAKEN", () -> slot.take(proposed(), LEAD));
    refused("panel.refused.slot.TAKEN", () -> slot.withdraw(OFFICER));
  }

  @Test
  void aLeadTakesOnlyWhatIsOffered() {
    refused("panel.refused.slot.LAID_OUT", () -> slot.take(proposed(), LEAD));
    slot.offer(OFFICER);
    slot.withdraw(OFFICER);
    refused("panel.refused.slot.WITHDRAWN", () -> slot.take(proposed(), LEAD));
    refused("panel.refused.slot.WITHDRAWN", () -> slot.offer(OFFICER));
  }

  @Test
  void theOfficerGivesADateAwayWithoutOfferingIt() {
    slot.take(proposed(), OFFICER);

    assertThat(slot.detail().status()).isEqualTo(SlotStatus.TAKEN);
  }

  @Test
  void onlyTheOfficerOffersAndWithdraws() {
    refused("panel.refused.slot.LAID_OUT", () -> slot.offer(LEAD));
    refused("panel.refused.slot.LAID_OUT", () -> slot.withdraw(CHAIR));
    slot.offer(OFFICER);
    refused("panel.refused.slot.OFFERED", () -> slot.take(proposed(), MEMBER));
    refused("panel.refused.slot.OFFERED", () -> slot.offer(OFFICER));
  }

  @Test
  void aDateIsLaidOutWithExactlyOneChair() {
    refused(
        "panel.refused.oneChair",
        () -> new PanelSlot(ROUND, PLAN, List.of(seat(MEMBER, Part.MEMBER))));
  }

  @Test
  void nobodyOfTheAgencyAndNobodyWithAnInterestSitsWhenItIsTaken() {
    assertThat(slot.seatsFor(POLICE, Set.of()))
        .extracting(SeatDetail::name)
        .containsExactly("piers");
    assertThat(slot.seatsFor(BCHC, Set.of(MEMBER.user())))
        .extracting(SeatDetail::name)
        .containsExactly("piers", "cleo");
    refused("panel.refused.slotChair", () -> slot.seatsFor(BCHC, Set.of(CHAIR.user())));
    refused(
        "panel.refused.slotChair",
        () ->
            new PanelSlot(ROUND, PLAN, List.of(seat(CHAIR_OF_BCHC, Part.CHAIR)))
                .seatsFor(BCHC, Set.of()));
  }

  @Test
  void anAfternoonIsLaidOutOneDateAfterTheOther() {
    assertThat(layOut(2, 90, 30).sittings())
        .extracting(plan -> plan.startsAt() + " " + plan.endsAt())
        .containsExactly("13:00 14:30", "15:00 16:30");
    refused("panel.refused.slotCount", () -> layOut(0, 90, 30));
    refused("panel.refused.slotCount", () -> layOut(7, 15, 0));
    refused("panel.refused.slotMinutes", () -> layOut(2, 5, 30));
    refused("panel.refused.slotMinutes", () -> layOut(2, 90, -1));
    refused("panel.refused.slotNight", () -> layOut(6, 240, 0));
  }

  @Test
  void datesThatAreLaidOutGoOnPastMidnight() {
    assertThat(layOut(4, 200, 20).sittings())
        .extracting(SittingPlan::when)
        .containsExactly(
            "16 February 2016, 13:00–16:20",
            "16 February 2016, 16:40–20:00",
            "16 February 2016, 20:20–23:40",
            "17 February 2016, 00:00–03:20");
  }

  @Test
  void aDeputyComesAlongUnlessTheyMayNot() {
    var deputised =
        new PanelSlot(
            ROUND,
            PLAN,
            List.of(
                seat(CHAIR, Part.CHAIR),
                new SeatDetail(
                    MEMBER.user(),
                    MEMBER.name(),
                    Part.MEMBER,
                    MEMBER.agency(),
                    Optional.of(
                        new Deputy(
                            CHAIR_OF_BCHC.user(), CHAIR_OF_BCHC.name(), Optional.of(BCHC))))));

    assertThat(deputies(deputised.detail().seats())).containsExactly(CHAIR_OF_BCHC.user());
    assertThat(deputies(deputised.seatsFor(new AgencyId("yos"), Set.of())))
        .containsExactly(CHAIR_OF_BCHC.user());
    assertThat(deputies(deputised.seatsFor(BCHC, Set.of()))).isEmpty();
    assertThat(deputies(deputised.seatsFor(new AgencyId("yos"), Set.of(CHAIR_OF_BCHC.user()))))
        .isEmpty();
  }

  private static List<UserId> deputies(List<SeatDetail> seats) {
    return seats.stream().flatMap(seat -> seat.deputy().stream()).map(Deputy::person).toList();
  }

  @Test
  void anInterestHasWordsAndIsNotInOnesOwnAgency() {
    refused(
        "panel.refused.interestOwn",
        () -> new DeclaredInterest(BCHC, "I work here.", LEAD, Given.NOW));
    refused(
        "panel.refused.interestWords", () -> new DeclaredInterest(POLICE, " ", CHAIR, Given.NOW));
    refused(
        "panel.refused.interestTooLong",
        () -> new DeclaredInterest(POLICE, "x".repeat(2001), CHAIR, Given.NOW));
    var interest = new DeclaredInterest(POLICE, "My partner works there.", CHAIR, Given.NOW);
    interest.withdraw(Given.NOW.plusSeconds(60));
    interest.withdraw(Given.NOW.plusSeconds(120));
    assertThat(interest.detail().withdrawnAt()).contains(Given.NOW.plusSeconds(60));
  }

  private static LayOutSlots layOut(int count, int minutes, int pause) {
    return new LayOutSlots(
        ROUND,
        LocalDate.of(2016, 2, 16),
        LocalTime.of(13, 0),
        minutes,
        pause,
        count,
        "Room 4",
        List.of(),
        Set.of());
  }
}
