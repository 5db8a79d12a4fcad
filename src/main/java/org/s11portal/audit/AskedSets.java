package org.s11portal.audit;

import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.stereotype.Component;

/** What one agency is asked: an edition without the criteria meant for other kinds of agency. */
@Component
class AskedSets {

  private final RoundSets sets;
  private final Agencies agencies;

  AskedSets(RoundSets sets, Agencies agencies) {
    this.sets = sets;
    this.agencies = agencies;
  }

  private StandardSetDetail of(StandardSetDetail set, AgencyId agency) {
    return set.isAskedOfAll()
        ? set
        : agencies.find(agency).map(AgencySummary::kind).map(set::asAskedOf).orElse(set);
  }

  StandardSetDetail of(SelfAssessment assessment) {
    return of(sets.of(assessment.round()), assessment.agency());
  }
}
