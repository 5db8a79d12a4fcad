package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.panel.Given.BCHC;
import static org.s11portal.panel.Given.CHAIR;
import static org.s11portal.panel.Given.CHAIR_OF_BCHC;
import static org.s11portal.panel.Given.CLERK;
import static org.s11portal.panel.Given.MEMBER;
import static org.s11portal.panel.Given.NOTHING;
import static org.s11portal.panel.Given.NOW;
import static org.s11portal.panel.Given.OFFICER;
import static org.s11portal.panel.Given.PLAN;
import static org.s11portal.panel.Given.STRANGER;
import static org.s11portal.panel.Given.booked;
import static org.s11portal.panel.Given.circulated;
import static org.s11portal.panel.Given.concluded;
import static org.s11portal.panel.Given.held;
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
import org.s11portal.identity.SignedIn;

class ScrutinyPanelTest {

  private static final SittingPlan LATER =
      new SittingPlan(
          LocalDate.of(2016, 3, 15), LocalTime.of(9, 30), LocalTime.of(11, 0), "Room 4");

  @Test
  void aBookedPanelHasItsDateAndItsPeopleInOrder() {
    var panel = booked().detail();

    assertThat(panel.status()).isEqualTo(PanelStatus.BOOKED);
    assertThat(panel.sitting().orElseThrow().place()).isEqualTo("Room 4");
    assertThat(panel.seats()).extracting(SeatDetail::name).containsExactly("piers", "mo", "cleo");
  }

  @Test
  void aPanelWithoutAChairIsNotBooked() {
    var panel = proposed();

    refused(
        "panel.refused.oneChair",
        () -> panel.book(PLAN, List.of(seat(MEMBER, Part.MEMBER)), OFFICER));
  }

  @Test
  void nobodyHasTwoSeats() {
    var panel = proposed();

    refused(
        "panel.refused.twoSeats",
        () ->
            panel.book(PLAN, List.of(seat(CHAIR, Part.CHAIR), seat(CHAIR, Part.MEMBER)), OFFICER));
  }

  @Test
  void nobodySitsOnThePanelOfTheirOwnAgency() {
    var panel = proposed();

    refused(
        "panel.refused.ownAgencySeat",
        () -> panel.book(PLAN, List.of(seat(CHAIR_OF_BCHC, Part.CHAIR)), OFFICER));
  }

  @Test
  void nobodyHoldsConcludesReconvenesOrApprovesThePanelOfTheirOwnAgency() {
    refused("panel.refused.ownAgency", () -> booked().hold(CHAIR_OF_BCHC));
    refused("panel.refused.ownAgency", () -> held().conclude(NOTHING, CHAIR_OF_BCHC, NOW));
    refused("panel.refused.ownAgency", () -> held().reconvene("9.3", CHAIR_OF_BCHC));
    refused(
        "panel.refused.ownAgency",
        () -> circulated().approveMinutes(CHAIR_OF_BCHC, 0, Given.AFTER));
    refused("panel.refused.ownAgency", () -> held().attended(List.of(), CHAIR_OF_BCHC));
  }

  @Test
  void aPostponedPanelKeepsItsFirstDateAndTheReason() {
    var panel = booked();
    panel.postpone("The chair is ill.", OFFICER);
    panel.book(LATER, seats(), OFFICER);

    var sittings = panel.detail().sittings();
    assertThat(sittings)
        .extracting(SittingDetail::status)
        .containsExactly(SittingStatus.POSTPONED, SittingStatus.PLANNED);
    assertThat(sittings.getFirst().remark()).isEqualTo("The chair is ill.");
  }

  @Test
  void postponingCancellingAndReconveningNeedAReason() {
    refused("panel.refused.reasonMissing", () -> booked().postpone(" ", OFFICER));
    refused("panel.refused.reasonMissing", () -> booked().cancel("", OFFICER));
    refused("panel.refused.reasonMissing", () -> held().reconvene("", CHAIR));
  }

  @Test
  void aPanelThatIsReconvenedSitsAgainAndItsFirstSittingStays() {
    var panel = held();
    panel.reconvene("Standards 7 and 8 are open.", CHAIR);
    panel.book(LATER, seats(), OFFICER);
    panel.hold(CHAIR);

    assertThat(panel.detail().sittings())
        .extracting(SittingDetail::status)
        .containsExactly(SittingStatus.HELD, SittingStatus.HELD);
    assertThat(panel.status()).isEqualTo(PanelStatus.HELD);
  }

  @Test
  void peopleMayChangeWhenAPanelIsBookedAgain() {
    var panel = held();
    panel.reconvene("9.3", CHAIR);
    panel.book(LATER, List.of(seat(CHAIR, Part.CHAIR), seat(STRANGER, Part.MEMBER)), OFFICER);

    assertThat(panel.detail().seats()).extracting(SeatDetail::name).containsExactly("piers", "sam");
  }

  @Test
  void aPanelConcludesOnlyWithNothingOutstanding() {
    var open = new Outstanding(List.of(Given.CRITERION), List.of());

    refused("panel.refused.outstanding", () -> held().conclude(open, CHAIR, NOW));
    assertThat(concluded().isConcluded()).isTrue();
  }

  @Test
  void aPanelConcludesOnceAndIsThenNotReconvened() {
    refused("panel.refused.concludedAlready", () -> concluded().conclude(NOTHING, CHAIR, NOW));
    refused("panel.refused.concludedAlready", () -> concluded().reconvene("9.3", CHAIR));
  }

  @Test
  void onlyAPanelThatSatConcludesAndOnlyByItsChair() {
    refused("panel.refused.notSitting", () -> booked().conclude(NOTHING, CHAIR, NOW));
    refused("panel.refused.notYours.CONCLUDE", () -> held().conclude(NOTHING, MEMBER, NOW));
  }

  @Test
  void minutesGoToTheAgencyOnlyOnceThePanelHasConcluded() {
    refused("panel.refused.notConcluded", () -> held().circulateMinutes(OFFICER, Given.DUE));
    refused(
        "panel.refused.notYours.MINUTES_CIRCULATED",
        () -> concluded().circulateMinutes(CHAIR, Given.DUE));

    var panel = circulated();
    panel.approveMinutes(CHAIR, 0, Given.AFTER);
    assertThat(panel.status()).isEqualTo(PanelStatus.MINUTES_APPROVED);
  }

  @Test
  void minutesAreNotApprovedWhileTheAgencyStillReadsThem() {
    var panel = circulated();
    refused("panel.refused.agencyStillReads", () -> panel.approveMinutes(CHAIR, 0, Given.DUE));
    assertThat(panel.status()).isEqualTo(PanelStatus.MINUTES_CIRCULATED);

    panel.agreeMinutes(Given.LEAD, NOW);
    panel.approveMinutes(CHAIR, 0, Given.DUE);
    assertThat(panel.status()).isEqualTo(PanelStatus.MINUTES_APPROVED);
  }

  @Test
  void attendanceNotesWhoCameWhoSentADeputyAndWhoApologised() {
    var panel = held();
    panel.attended(
        List.of(
            new AttendanceDetail(CHAIR.user(), Presence.PRESENT, Optional.empty()),
            new AttendanceDetail(MEMBER.user(), Presence.DEPUTY, Optional.of(STRANGER.user())),
            new AttendanceDetail(CLERK.user(), Presence.APOLOGIES, Optional.empty())),
        CLERK);
    panel.attended(
        List.of(new AttendanceDetail(CLERK.user(), Presence.PRESENT, Optional.empty())), CHAIR);

    assertThat(panel.detail().sitting().orElseThrow().attendance())
        .extracting(AttendanceDetail::presence)
        .containsExactly(Presence.PRESENT, Presence.DEPUTY, Presence.PRESENT);
  }

  @Test
  void attendanceIsOfMembersAndADeputyHasAName() {
    refused(
        "base.notFound",
        () ->
            held()
                .attended(
                    List.of(
                        new AttendanceDetail(STRANGER.user(), Presence.PRESENT, Optional.empty())),
                    CHAIR));
    refused(
        "panel.refused.deputyUnnamed",
        () -> new AttendanceDetail(MEMBER.user(), Presence.DEPUTY, Optional.empty()));
  }

  @Test
  void aSittingNeedsAPlaceAndEndsAfterItStarts() {
    var day = LocalDate.of(2016, 2, 16);
    var noon = LocalTime.NOON;

    refused("panel.refused.noPlace", () -> new SittingPlan(day, noon, noon.plusHours(1), " "));
    refused("panel.refused.endsBeforeStart", () -> new SittingPlan(day, noon, noon, "Room 4"));
    refused(
        "panel.refused.placeTooLong",
        () -> new SittingPlan(day, noon, noon.plusHours(1), "x".repeat(501)));
  }

  @Test
  void aBookedPanelIsChangedWhereItStandsAndEachChangeCounts() {
    var panel = booked();
    panel.change(LATER, List.of(seat(CHAIR, Part.CHAIR), seat(STRANGER, Part.MEMBER)));

    var detail = panel.detail();
    assertThat(detail.sittings()).hasSize(1);
    assertThat(detail.sitting().orElseThrow().date()).isEqualTo(LATER.date());
    assertThat(detail.seats()).extracting(SeatDetail::name).containsExactly("piers", "sam");
    assertThat(detail.arrangement()).isEqualTo(2);
  }

  @Test
  void onlyABookedPanelIsChangedAndByTheSameRules() {
    refused("panel.refused.notBooked", () -> proposed().change(PLAN, seats()));
    refused("panel.refused.notBooked", () -> held().change(PLAN, seats()));
    refused(
        "panel.refused.ownAgencySeat",
        () -> booked().change(PLAN, List.of(seat(CHAIR_OF_BCHC, Part.CHAIR))));
    refused(
        "panel.refused.oneChair", () -> booked().change(PLAN, List.of(seat(MEMBER, Part.MEMBER))));
  }

  @Test
  void aPanelThatHasSatIsPostponedButNotCancelled() {
    var panel = held();
    panel.reconvene("9.3", CHAIR);
    panel.book(LATER, seats(), OFFICER);

    refused("panel.refused.move.CANCELLED", () -> panel.cancel("No need.", OFFICER));
    assertThat(panel.table(OFFICER).rights().move(PanelStatus.CANCELLED)).isFalse();
    assertThat(panel.detail().isReconvened()).isTrue();
    panel.postpone("The chair is ill.", OFFICER);
    assertThat(panel.detail().isReconvened()).isTrue();
  }

  @Test
  void aPostponedDateAndItsSuccessorAreOneMeetingAndAReconvenedOneIsAnother() {
    var panel = booked();
    panel.postpone("The chair is ill.", OFFICER);
    panel.book(LATER, seats(), OFFICER);
    panel.hold(CHAIR);
    panel.reconvene("9.3", CHAIR);
    panel.book(LATER, seats(), OFFICER);

    var detail = panel.detail();
    assertThat(detail.sittings()).extracting(detail::meeting).containsExactly(1, 1, 2);
    assertThat(detail.arrangement()).isEqualTo(4);
  }

  @Test
  void aSeatMayNameADeputyWhoSitsInItsPlace() {
    var panel = proposed();
    panel.book(PLAN, List.of(seat(CHAIR, Part.CHAIR), deputised(MEMBER, STRANGER)), OFFICER);

    assertThat(panel.sits(STRANGER.user())).isTrue();
    panel.hold(CHAIR);
    assertThat(panel.table(STRANGER).rights().challenge()).isTrue();
    assertThat(panel.detail().seats().getLast().deputy().orElseThrow().name()).isEqualTo("sam");
  }

  @Test
  void aDeputyIsNotOfTheAgencyAndDoesNotSitAlready() {
    refused(
        "panel.refused.ownAgencySeat",
        () ->
            proposed()
                .book(
                    PLAN,
                    List.of(seat(CHAIR, Part.CHAIR), deputised(MEMBER, CHAIR_OF_BCHC)),
                    OFFICER));
    refused(
        "panel.refused.deputySits",
        () ->
            proposed()
                .book(PLAN, List.of(seat(CHAIR, Part.CHAIR), deputised(MEMBER, CHAIR)), OFFICER));
  }

  private static SeatDetail deputised(SignedIn member, SignedIn deputy) {
    return new SeatDetail(
        member.user(),
        member.name(),
        Part.MEMBER,
        member.agency(),
        Optional.of(new Deputy(deputy.user(), deputy.name(), deputy.agency())));
  }

  @Test
  void theDeskTellsEachWhatTheyMayDo() {
    assertThat(held().table(CHAIR).rights().moderate()).isTrue();
    assertThat(held().table(CLERK).rights().minute()).isTrue();
    assertThat(held().table(MEMBER).rights().minute()).isFalse();
    assertThat(held().table(MEMBER).rights().challenge()).isTrue();
    assertThat(held().table(OFFICER).rights().decideChallenges()).isFalse();
    assertThat(held().table(OFFICER).rights().followUpChallenges()).isTrue();
    assertThat(held().table(STRANGER).rights().note()).isFalse();
    assertThat(held().table(OFFICER).rights().move(PanelStatus.MINUTES_CIRCULATED)).isFalse();
    assertThat(concluded().table(OFFICER).rights().move(PanelStatus.MINUTES_CIRCULATED)).isTrue();
    assertThat(held().table(CHAIR_OF_BCHC).rights())
        .isEqualTo(
            new PanelRights(
                false, false, false, false, false, false, false, false, false, false, false, false,
                false, Set.of()));
    assertThat(held().agency()).isEqualTo(BCHC);
  }
}
