package org.s11portal.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.audit.RoundSummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.panel.ChallengeLog;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board’s page in figures. What is not published is not read here at all. The number of
 * statements does not depend on the number of agencies.
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
  private final Returns returns;
  private final RoundSets sets;
  private final Agencies agencies;
  private final PublicationRepository publications;
  private final PublishedResults results;
  private final PanelSchedule panels;
  private final ChallengeLog challenges;

  ModerationSummaries(
      AuditRounds rounds,
      Returns returns,
      RoundSets sets,
      Agencies agencies,
      PublicationRepository publications,
      PublishedResults results,
      PanelSchedule panels,
      ChallengeLog challenges) {
    this.rounds = rounds;
    this.returns = returns;
    this.sets = sets;
    this.agencies = agencies;
    this.publications = publications;
    this.results = results;
    this.panels = panels;
    this.challenges = challenges;
  }

  /** The rounds of which something has been published, those of the yearly audit first. */
  public List<RoundSummary> publishedRounds() {
    var published = results.rounds();
    return rounds.all().stream().filter(round -> published.contains(round.id())).toList();
  }

  /** All that is published of a round, for documents that list every figure. */
  public RoundResults results(RoundId id) {
    var round = rounds.get(id);
    return new RoundResults(round, sets.of(round), results.of(id));
  }

  public BoardSummary of(RoundId id) {
    var round = rounds.get(id);
    var set = sets.of(round);
    var tallies = results.tallies(id, round.previous());
    var rows = rows(round, set, tallies);
    return new BoardSummary(
        round,
        set,
        publications.findByRoundOrderByPublishedAtDesc(id).stream()
            .findFirst()
            .map(Publication::publishedAt),
        figures(round, rows, tallies),
        challenges.counts(id),
        rows,
        criteria(set, results.byCriterion(id)));
  }

  private List<BoardRow> rows(
      RoundSummary round, StandardSetDetail set, List<PublishedResults.Tally> tallies) {
    var scale = set.scale();
    var now = cells(tallies, round.id(), scale);
    var before = round.previous().map(last -> cells(tallies, last, scale)).orElseGet(Map::of);
    var status =
        returns.in(round.id()).stream()
            .collect(toMap(AssessmentSummary::agency, AssessmentSummary::status));
    var reconvene = panels.toBeReconvened(round.id());
    return agencies.all().stream()
        .filter(agency -> status.containsKey(agency.id()))
        .map(agency -> row(agency, set, status, reconvene, now, before))
        .toList();
  }

  private static BoardRow row(
      AgencySummary agency,
      StandardSetDetail set,
      Map<AgencyId, AssessmentStatus> status,
      Collection<AgencyId> reconvene,
      Map<AgencyId, Map<Integer, CellFigures>> now,
      Map<AgencyId, Map<Integer, CellFigures>> before) {
    return new BoardRow(
        agency,
        status.getOrDefault(agency.id(), AssessmentStatus.NOT_STARTED),
        reconvene.contains(agency.id()),
        set.asAskedOf(agency.kind()).standards().stream()
            .map(StandardDetail::number)
            .collect(Collectors.toUnmodifiableSet()),
        now.getOrDefault(agency.id(), Map.of()),
        before.getOrDefault(agency.id(), Map.of()));
  }

  private static Map<AgencyId, Map<Integer, CellFigures>> cells(
      List<PublishedResults.Tally> tallies, RoundId round, GradeScale scale) {
    var byAgency =
        tallies.stream()
            .filter(tally -> tally.round().equals(round))
            .collect(
                groupingBy(
                    PublishedResults.Tally::agency, groupingBy(PublishedResults.Tally::standard)));
    var cells = new HashMap<AgencyId, Map<Integer, CellFigures>>();
    byAgency.forEach(
        (agency, byStandard) -> {
          var figures = new HashMap<Integer, CellFigures>();
          byStandard.forEach(
              (standard, some) -> figures.put(standard, CellFigures.of(some, scale)));
          cells.put(agency, figures);
        });
    return cells;
  }

  private static BoardFigures figures(
      RoundSummary round, List<BoardRow> rows, List<PublishedResults.Tally> tallies) {
    var exempt = count(rows, row -> row.status() == AssessmentStatus.EXEMPT);
    return new BoardFigures(
        rows.size() - exempt,
        count(rows, BoardRow::isPublished),
        exempt,
        count(rows, BoardRow::toBeReconvened),
        metPercent(tallies, round.id()),
        round.previous().flatMap(last -> metPercent(tallies, last)),
        shifted(tallies, round.id(), -1),
        shifted(tallies, round.id(), 1));
  }

  private static int count(List<BoardRow> rows, Predicate<BoardRow> which) {
    return (int) rows.stream().filter(which).count();
  }

  private static int shifted(List<PublishedResults.Tally> tallies, RoundId round, int sign) {
    return tallies.stream()
        .filter(tally -> tally.round().equals(round) && Integer.signum(tally.shift()) == sign)
        .mapToInt(PublishedResults.Tally::count)
        .sum();
  }

  private static Optional<Integer> metPercent(List<PublishedResults.Tally> tallies, RoundId round) {
    var applicable =
        tallies.stream()
            .filter(tally -> tally.round().equals(round) && !tally.grade().isNotApplicable())
            .toList();
    var all = applicable.stream().mapToInt(PublishedResults.Tally::count).sum();
    var met =
        applicable.stream()
            .filter(tally -> !tally.gap())
            .mapToInt(PublishedResults.Tally::count)
            .sum();
    return all == 0 ? Optional.empty() : Optional.of(Math.round(100f * met / all));
  }

  private static List<CriterionFigures> criteria(
      StandardSetDetail set, List<PublishedResults.CriterionTally> tallies) {
    var byCode = tallies.stream().collect(groupingBy(PublishedResults.CriterionTally::code));
    return set.criteria()
        .filter(criterion -> byCode.containsKey(criterion.code()))
        .map(
            criterion -> {
              var grades = new HashMap<Grade, Integer>();
              int gaps = 0;
              int of = 0;
              for (var tally : byCode.getOrDefault(criterion.code(), List.of())) {
                grades.merge(tally.grade(), tally.count(), Integer::sum);
                gaps += tally.gap() ? tally.count() : 0;
                of += tally.grade().isNotApplicable() ? 0 : tally.count();
              }
              return new CriterionFigures(criterion, grades, gaps, of);
            })
        .toList();
  }
}
