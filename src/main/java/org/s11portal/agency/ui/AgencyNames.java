package org.s11portal.agency.ui;

import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.ui.WhereIWork;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;

/** Tells the shell what the agency of the person in front of it is called. */
@Component
class AgencyNames implements WhereIWork {

  private final Agencies agencies;

  AgencyNames(Agencies agencies) {
    this.agencies = agencies;
  }

  @Override
  public Optional<String> agencyName(String agencyCode) {
    return agencies.find(new AgencyId(agencyCode)).map(AgencySummary::name);
  }
}
