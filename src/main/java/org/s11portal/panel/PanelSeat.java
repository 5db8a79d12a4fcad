package org.s11portal.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** A seat on a panel. */
@Entity
class PanelSeat {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "panel")
  private ScrutinyPanel panel;

  private UserId person;
  private String name;

  @Enumerated(EnumType.STRING)
  private Part part;

  private @Nullable AgencyId agency;
  private @Nullable UserId deputy;
  private @Nullable String deputyName;
  private @Nullable AgencyId deputyAgency;

  protected PanelSeat() {}

  PanelSeat(ScrutinyPanel panel, SeatDetail seat) {
    id = UUID.randomUUID();
    this.panel = panel;
    person = seat.person();
    name = seat.name();
    part = seat.part();
    agency = seat.agency().orElse(null);
    nameDeputy(seat);
  }

  void take(SeatDetail seat) {
    name = seat.name();
    part = seat.part();
    agency = seat.agency().orElse(null);
    nameDeputy(seat);
  }

  private void nameDeputy(SeatDetail seat) {
    deputy = seat.deputy().map(Deputy::person).orElse(null);
    deputyName = seat.deputy().map(Deputy::name).orElse(null);
    deputyAgency = seat.deputy().flatMap(Deputy::agency).orElse(null);
  }

  UserId person() {
    return person;
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
