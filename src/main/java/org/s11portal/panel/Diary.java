package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;

/** Knows what is arranged on a day, over all rounds, and lets one arrange on it at a time. */
@Component
class Diary {

  private final ScrutinyPanelRepository panels;
  private final SlotRepository slots;
  private final Agencies agencies;

  Diary(ScrutinyPanelRepository panels, SlotRepository slots, Agencies agencies) {
    this.panels = panels;
    this.slots = slots;
    this.agencies = agencies;
  }

  /**
   * What a date would clash with.
   *
   * @param panel whose date it is already
   * @param slot that it is taken from
   */
  List<Clash> clashes(
      Optional<AgencyId> agency,
      Optional<PanelId> panel,
      Optional<SlotId> slot,
      SittingPlan plan,
      List<SeatDetail> seats) {
    var planned = new Appointment("", agency, plan, seats);
    // Whatever began the evening before may go on into this day.
    var eve = plan.date().minusDays(1);
    var booked =
        panels.bookedBetween(eve, plan.lastDay()).stream()
            .filter(one -> panel.filter(one.id()::equals).isEmpty())
            .map(this::appointment);
    var laidOut =
        slots.openBetween(eve, plan.lastDay()).stream()
            .map(PanelSlot::detail)
            .filter(one -> slot.filter(one.id()::equals).isEmpty())
            .map(Diary::appointment);
    return NobodyIsInTwoPlaces.clashes(planned, Stream.concat(booked, laidOut).toList());
  }

  /** Holds the day, or both its days, then refuses what clashes and has not been seen. */
  void requireFree(
      Optional<AgencyId> agency,
      Optional<PanelId> panel,
      SittingPlan plan,
      List<SeatDetail> seats,
      Set<Clash> seen) {
    hold(plan);
    NobodyIsInTwoPlaces.require(clashes(agency, panel, Optional.empty(), plan, seats), seen);
  }

  /** For a date that was laid out: what was put up with then may stay, the rest is refused. */
  void requirePossible(
      AgencyId agency, ScrutinyPanel panel, PanelSlot slot, List<SeatDetail> seats) {
    hold(slot.plan());
    var refused =
        clashes(
                Optional.of(agency),
                Optional.of(panel.id()),
                Optional.of(slot.id()),
                slot.plan(),
                seats)
            .stream()
            .filter(clash -> clash.kind().isRefused())
            .toList();
    NobodyIsInTwoPlaces.require(refused, Set.of());
  }

  /** The earlier day first, so that two who need the same two days never wait for each other. */
  private void hold(SittingPlan plan) {
    plan.date().datesUntil(plan.lastDay().plusDays(1)).forEach(slots::hold);
  }

  private Appointment appointment(ScrutinyPanel panel) {
    var detail = panel.detail();
    return new Appointment(
        text("panel.clash.panelOf", name(panel.agency())),
        Optional.of(panel.agency()),
        detail.sitting().map(SittingDetail::plan).orElseThrow(),
        detail.seats());
  }

  private static Appointment appointment(SlotDetail slot) {
    return new Appointment(
        text("panel.clash.slot"), Optional.empty(), slot.sitting(), slot.seats());
  }

  private String name(AgencyId agency) {
    return agencies.find(agency).map(AgencySummary::name).orElse(agency.value());
  }
}
