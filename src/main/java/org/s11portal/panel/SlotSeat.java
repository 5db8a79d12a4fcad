package org.s11portal.panel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** Who is to sit on a date that is laid out. */
@Embeddable
record SlotSeat(
    UserId person,
    String name,
    @Enumerated(EnumType.STRING) Part part,
    @Nullable AgencyId agency,
    @Nullable UserId deputy,
    @Nullable String deputyName,
    @Nullable AgencyId deputyAgency) {

  SlotSeat(SeatDetail seat) {
    this(
        seat.person(),
        seat.name(),
        seat.part(),
        seat.agency().orElse(null),
        seat.deputy().map(Deputy::person).orElse(null),
        seat.deputy().map(Deputy::name).orElse(null),
        seat.deputy().flatMap(Deputy::agency).orElse(null));
  }

  SeatDetail detail() {
    return new SeatDetail(
        person,
        name,
        part,
        Optional.ofNullable(agency),
        Deputy.read(deputy, deputyName, deputyAgency));
  }
}
