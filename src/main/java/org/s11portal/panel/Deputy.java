package org.s11portal.panel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** Who comes when the holder of a seat cannot, with the agency they come from. */
public record Deputy(UserId person, String name, Optional<AgencyId> agency) {

  /** As a seat keeps it: nobody, unless a person is named. */
  static Optional<Deputy> read(
      @Nullable UserId person, @Nullable String name, @Nullable AgencyId agency) {
    return person == null || name == null
        ? Optional.empty()
        : Optional.of(new Deputy(person, name, Optional.ofNullable(agency)));
  }
}
