package org.s11portal.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.s11portal.identity.AgencyId;

/** A partner agency. Its code is for ever: the identity server and old addresses know it. */
@Entity
class Agency {

  @Id private String code;
  private String name;
  private String shortName;

  @Enumerated(EnumType.STRING)
  private AgencyKind kind;

  private LocalDate joinedOn;
  @Version private long version;

  protected Agency() {}

  Agency(AgencySummary joining) {
    code = joining.id().value();
    name = joining.name();
    shortName = joining.shortName();
    kind = joining.kind();
    joinedOn = joining.joinedOn();
  }

  AgencySummary summary() {
    return new AgencySummary(new AgencyId(code), name, shortName, kind, joinedOn);
  }
}
