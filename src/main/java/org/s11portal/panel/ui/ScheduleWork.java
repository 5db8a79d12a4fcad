package org.s11portal.panel.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.panel.Clashes;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.RecusedSeats;
import org.s11portal.panel.SlotBook;

/** Everything that can be done from the schedule. */
@SpringComponent
record ScheduleWork(
    PanelSchedule schedule,
    PanelBookings bookings,
    Clashes clashes,
    SlotBook slots,
    RecusedSeats recused,
    Clock clock) {

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Dates.LONDON);
  }
}
