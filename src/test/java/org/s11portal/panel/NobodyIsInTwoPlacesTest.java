package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.panel.Given.BCHC;
import static org.s11portal.panel.Given.CHAIR;
import static org.s11portal.panel.Given.CLERK;
import static org.s11portal.panel.Given.MEMBER;
import static org.s11portal.panel.Given.POLICE;
import static org.s11portal.panel.Given.STRANGER;
import static org.s11portal.panel.Given.refused;
import static org.s11portal.panel.Given.seat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.s11portal.base.Texts;
import org.s11portal.identity.AgencyId;

class NobodyIsInTwoPlacesTest {

  private static final LocalDate DAY = LocalDate.of(2016, 2, 16);

  @Test
  void twoAgenciesInOneAfternoonDoNotClash() {
    assertThat(
            clashes(
                panel(BCHC, "13:00", "14:30", "Room 4"), panel(POLICE, "14:30", "16:00", "Room 4")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12:00, 13:15", "14:15, 15:00", "13:15, 13:45", "12:00, 18:00"})
  void oneChairIsNotInTwoPlacesWhateverPartOfTheTimeItIs(LocalTime from, LocalTime to) {
    var other = new Appointment("x", Optional.of(POLICE), plan(from, to, "Room 5"), seats());

    assertThat(clashes(panel(BCHC, "13:00", "14:30", "Room 4"), other))
        .extracting(Clash::kind)
        .containsExactly(ClashKind.CHAIR, ClashKind.PERSON);
  }

  @Test
  void theSameTimeOnAnotherDayIsNoClash() {
    var tomorrow =
        new Appointment(
            "x",
            Optional.of(BCHC),
            new SittingPlan(DAY.plusDays(1), LocalTime.of(13, 0), LocalTime.of(14, 30), "Room 4"),
            seats());

    assertThat(clashes(panel(BCHC, "13:00", "14:30", "Room 4"), tomorrow)).isEmpty();
  }

  @Test
  void anAgencyHasOnePanelAtATime() {
    var found =
        NobodyIsInTwoPlaces.clashes(
            with(BCHC, "Room 4", seat(CHAIR, Part.CHAIR)),
            List.of(with(BCHC, "Room 5", seat(STRANGER, Part.CHAIR))));

    assertThat(found).extracting(Clash::kind).containsExactly(ClashKind.AGENCY);
    refused("panel.refused.clash", () -> NobodyIsInTwoPlaces.require(found, Set.copyOf(found)));
  }

  @Test
  void oneChairInTwoPlacesIsRefusedEvenWhenItWasSeen() {
    var found = List.of(clash(ClashKind.CHAIR));

    refused("panel.refused.clash", () -> NobodyIsInTwoPlaces.require(found, Set.copyOf(found)));
  }

  @Test
  void aMemberWhoChairsElsewhereAndADeputyWhoSitsElsewhereAreWarnedOf() {
    var deputised =
        new SeatDetail(
            MEMBER.user(),
            MEMBER.name(),
            Part.MEMBER,
            MEMBER.agency(),
            Optional.of(new Deputy(STRANGER.user(), STRANGER.name(), Optional.empty())));

    assertThat(
            clashes(
                with(BCHC, "Room 4", seat(CHAIR, Part.MEMBER)),
                with(POLICE, "Room 5", seat(CHAIR, Part.CHAIR))))
        .extracting(Clash::kind)
        .containsExactly(ClashKind.PERSON);
    assertThat(
            clashes(
                with(BCHC, "Room 4", seat(STRANGER, Part.MEMBER)),
                with(POLICE, "Room 5", deputised)))
        .extracting(Clash::kind)
        .containsExactly(ClashKind.PERSON);
  }

  @Test
  void aRoomIsTheSameHoweverItIsWritten() {
    assertThat(
            clashes(
                with(BCHC, "Council House,  Room 4 ", seat(CHAIR, Part.CHAIR)),
                with(POLICE, "council house, room 4", seat(CLERK, Part.CHAIR))))
        .extracting(Clash::kind)
        .containsExactly(ClashKind.ROOM);
  }

  @Test
  void whatWasSeenIsLetThroughAndWhatCameUpSinceIsNot() {
    var room = clash(ClashKind.ROOM);
    var person = clash(ClashKind.PERSON);

    NobodyIsInTwoPlaces.require(List.of(room), Set.of(room));
    refused(
        "panel.refused.clashUnseen",
        () -> NobodyIsInTwoPlaces.require(List.of(room, person), Set.of(room)));
    refused(
        "panel.refused.clashUnseen", () -> NobodyIsInTwoPlaces.require(List.of(room), Set.of()));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.EnumSource(ClashKind.class)
  void everyClashIsASentence(ClashKind kind) {
    assertThat(Texts.text(clash(kind).sentence())).endsWith(".").contains("13:00–14:30");
  }

  private static Clash clash(ClashKind kind) {
    return new Clash(
        kind,
        org.s11portal.base.Message.of("panel.clash." + kind, "Piers", "the panel", "13:00–14:30"));
  }

  private static List<Clash> clashes(Appointment planned, Appointment other) {
    return NobodyIsInTwoPlaces.clashes(planned, List.of(other));
  }

  private static Appointment panel(AgencyId agency, String from, String to, String place) {
    return new Appointment(
        "the panel",
        Optional.of(agency),
        plan(LocalTime.parse(from), LocalTime.parse(to), place),
        seats());
  }

  private static Appointment with(AgencyId agency, String place, SeatDetail seat) {
    return new Appointment(
        "the panel",
        Optional.of(agency),
        plan(LocalTime.of(13, 0), LocalTime.of(14, 30), place),
        List.of(seat));
  }

  private static List<SeatDetail> seats() {
    return List.of(seat(CHAIR, Part.CHAIR), seat(MEMBER, Part.MEMBER));
  }

  private static SittingPlan plan(LocalTime from, LocalTime to, String place) {
    return new SittingPlan(DAY, from, to, place);
  }
}
