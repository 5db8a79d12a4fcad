package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.panel.Interests;
import org.s11portal.panel.LayOutSlots;
import org.s11portal.panel.Part;
import org.s11portal.panel.SeatPlan;
import org.s11portal.panel.SlotBook;
import org.springframework.stereotype.Component;

/** Dates are offered to the two panels to be reconvened; somebody declares an interest. */
@Component
@DemonstrationProfile
class DatesScene {

  private static final LocalDate ASKED = LocalDate.of(2016, 4, 13);

  private final Acting acting;
  private final SlotBook slots;
  private final Interests interests;

  DatesScene(Acting acting, SlotBook slots, Interests interests) {
    this.acting = acting;
    this.slots = slots;
    this.interests = interests;
  }

  void play(RoundId round) {
    acting.as(
        "panelmember5",
        LocalDate.of(2016, 3, 30),
        LocalTime.of(17, 10),
        () -> interests.declare(new AgencyId("hillside"), text("demonstration.interest.hillside")));
    layOut(round, LocalDate.of(2016, 5, 10), text("demonstration.place.room"));
    acting.as("officer", ASKED, LocalTime.of(15, 0), () -> slots.offer(round));
    layOut(round, LocalDate.of(2016, 5, 24), text("demonstration.place.video"));
  }

  /** Two agencies an afternoon. */
  private void layOut(RoundId round, LocalDate day, String place) {
    acting.as(
        "officer",
        ASKED,
        LocalTime.of(14, 30),
        () ->
            slots.layOut(
                new LayOutSlots(
                    round, day, LocalTime.of(13, 0), 90, 30, 2, place, seats(), Set.of())));
  }

  private static List<SeatPlan> seats() {
    return List.of(
        new SeatPlan(new UserId("panelchair"), Part.CHAIR),
        new SeatPlan(new UserId("officer"), Part.CLERK),
        new SeatPlan(new UserId("panelmember"), Part.MEMBER),
        new SeatPlan(
            new UserId("panelmember3"), Part.MEMBER, Optional.of(new UserId("panelmember2"))));
  }
}
