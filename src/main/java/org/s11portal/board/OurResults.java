package org.s11portal.board;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.base.NotFound;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published results of one agency: for the agency itself, and for the officer who writes to it.
 */
@Service
@Transactional(readOnly = true)
public class OurResults {

  private final ResultsAsOf results;
  private final PublishedResults published;
  private final AuditRounds rounds;
  private final Agencies agencies;
  private final RoundSets sets;
  private final CurrentUser currentUser;

  OurResults(
      ResultsAsOf results,
      PublishedResults published,
      AuditRounds rounds,
      Agencies agencies,
      RoundSets sets,
      CurrentUser currentUser) {
    this.results = results;
    this.published = published;
    this.rounds = rounds;
    this.agencies = agencies;
    this.sets = sets;
    this.currentUser = currentUser;
  }

  /**
   * Those of the agency that the person signed in acts for.
   *
   * @throws NotFound while nothing of it is published
   */
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF, Roles.AGENCY_CONTRIBUTOR})
  public AgencyResults own(RoundId round) {
    return read(round, currentUser.get().actingAgency());
  }

  /** All that is published of that agency, of every round. */
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF, Roles.AGENCY_CONTRIBUTOR})
  public List<PublishedResult> own() {
    return published.of(currentUser.get().actingAgency());
  }

  /** Those of any agency, by the same rule. */
  @RolesAllowed(Roles.SAFEGUARDING_OFFICER)
  public AgencyResults of(RoundId round, AgencyId agency) {
    return read(round, agency);
  }

  private AgencyResults read(RoundId round, AgencyId agency) {
    var found = results.of(round, agency, AsOf.now());
    if (found.isEmpty()) {
      throw new NotFound();
    }
    var of = rounds.get(round);
    return new AgencyResults(agencies.get(agency), of, sets.of(of), found);
  }
}
