package org.s11portal.board;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSummary;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of the results may leave the portal as data: those of the yearly audit, from the moment they
 * are published. Audits of one agency or of case files are never among them.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.OPEN_DATA
})
public class PublishedData {

  private final AuditRounds rounds;
  private final ResultsAsOf resultsAsOf;
  private final PublishedResults results;

  PublishedData(AuditRounds rounds, ResultsAsOf resultsAsOf, PublishedResults results) {
    this.rounds = rounds;
    this.resultsAsOf = resultsAsOf;
    this.results = results;
  }

  /** The yearly rounds of which something is published, the newest first. */
  public List<RoundSummary> rounds() {
    var published = resultsAsOf.rounds();
    return rounds.all().stream()
        .filter(round -> round.isYearly() && published.contains(round.id()))
        .toList();
  }

  /** Every result that is or was public of those of these rounds, in one statement. */
  public List<DatedResult> results(Collection<RoundId> of) {
    var open = rounds().stream().map(RoundSummary::id).filter(of::contains).toList();
    return open.isEmpty() ? List.of() : results.dated(open);
  }
}
