package org.s11portal.identity;

import java.util.Optional;
import java.util.Set;
import org.s11portal.base.NotFound;

/** The person in front of the screen: who they are, what they may do, for which agency. */
public record SignedIn(UserId user, String name, Set<String> roles, Optional<AgencyId> agency) {

  /** Whether they hold at least one of these {@link Roles}. */
  public boolean hasAny(String... wanted) {
    return Set.of(wanted).stream().anyMatch(roles::contains);
  }

  /**
   * The agency they act for.
   *
   * @throws NotFound when they act for none: there is then nothing of an agency's to show them
   */
  public AgencyId actingAgency() {
    return agency.orElseThrow(NotFound::new);
  }

  /** Whether this agency is their own, so that they may neither minute nor moderate it. */
  public boolean belongsTo(AgencyId other) {
    return agency.filter(other::equals).isPresent();
  }
}
