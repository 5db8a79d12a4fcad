package org.s11portal.board;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.audit.RoundSummary;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board’s page in figures, now or as of an earlier day. What is not published is not read here
 * at all. The number of statements does not depend on the number of agencies.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class ModerationSummaries {

  private final AuditRounds rounds;
  private final RoundSets sets;
  private final Agencies agencies;
  private final PublicationRepository publications;
  private final PublishedResults results;
  private final ResultsAsOf resultsAsOf;
  private final RoundStanding.Reader standings;

  ModerationSummaries(
      AuditRounds rounds,
      RoundSets sets,
      Agencies agencies,
      PublicationRepository publications,
      PublishedResults results,
      ResultsAsOf resultsAsOf,
      RoundStanding.Reader standings) {
    this.rounds = rounds;
    this.sets = sets;
    this.agencies = agencies;
    this.publications = publications;
    this.results = results;
    this.resultsAsOf = resultsAsOf;
    this.standings = standings;
  }

  /** The rounds of which something has been published, those of the yearly audit first. */
  public List<RoundSummary> publishedRounds() {
    var published = resultsAsOf.rounds();
    return rounds.all().stream().filter(round -> published.contains(round.id())).toList();
  }

  /** All that is published of a round, for documents that list every figure. */
  public RoundResults results(RoundId id) {
    var round = rounds.get(id);
    return new RoundResults(round, sets.of(round), results.of(id));
  }

  public BoardSummary of(RoundId id) {
    return of(id, AsOf.now());
  }

  public BoardSummary of(RoundId id, AsOf asOf) {
    var round = rounds.get(id);
    var set = sets.of(round);
    var standing = standings.of(id, asOf);
    var tallies = resultsAsOf.tallies(id, round.previous(), asOf);
    var rows = new BoardRows(round, set, standing, tallies).of(agencies.all());
    return new BoardSummary(
        asOf,
        round,
        set,
        lastPublished(id, asOf),
        new BoardCounts(round, standing, tallies).figures(rows),
        standing.scrutiny().challenges(),
        rows,
        BoardCounts.criteria(set, resultsAsOf.byCriterion(id, asOf)));
  }

  private Optional<Instant> lastPublished(RoundId round, AsOf asOf) {
    return publications.findByRoundOrderByPublishedAtDesc(round).stream()
        .map(Publication::publishedAt)
        .filter(asOf::isAfter)
        .findFirst();
  }
}
