package org.s11portal.panel.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.s11portal.audit.Returns;
import org.s11portal.panel.Challenges;
import org.s11portal.panel.MinutesAccuracy;
import org.s11portal.panel.MinutesPapers;
import org.s11portal.panel.Clashes;
import org.s11portal.panel.Moderations;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelConclusions;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.SittingRoom;
import org.s11portal.panel.Sittings;

/** Everything that can be done from a panel’s desk. */
@SpringComponent
record DeskWork(
    PanelSchedule schedule,
    PanelBookings bookings,
    Clashes clashes,
    Sittings sittings,
    SittingRoom room,
    Moderations moderations,
    Challenges challenges,
    PanelConclusions conclusions,
    MinutesAccuracy accuracy,
    MinutesPapers papers,
    Returns returns,
    Clock clock) {

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
