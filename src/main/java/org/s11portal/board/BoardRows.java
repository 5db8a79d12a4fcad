package org.s11portal.board;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.StandardSetDetail;

/** Lays a round’s tallies out agency by agency and standard by standard. */
final class BoardRows {

  private final StandardSetDetail set;
  private final RoundStanding standing;
  private final Map<AgencyId, Map<Integer, CellFigures>> now;
  private final Map<AgencyId, Map<Integer, CellFigures>> before;

  BoardRows(
      RoundSummary round,
      StandardSetDetail set,
      RoundStanding standing,
      List<ResultsAsOf.Tally> tallies) {
    this.set = set;
    this.standing = standing;
    now = cells(tallies, round.id());
    before = round.previous().map(last -> cells(tallies, last)).orElseGet(Map::of);
  }

  /** One row for each of these agencies that was asked. */
  List<BoardRow> of(List<AgencySummary> agencies) {
    return agencies.stream().filter(standing::isAsked).map(this::row).toList();
  }

  private BoardRow row(AgencySummary agency) {
    return new BoardRow(
        agency,
        standing.of(agency),
        standing.isToBeReconvened(agency),
        set.asAskedOf(agency.kind()).standards().stream()
            .map(StandardDetail::number)
            .collect(Collectors.toUnmodifiableSet()),
        now.getOrDefault(agency.id(), Map.of()),
        before.getOrDefault(agency.id(), Map.of()));
  }

  private Map<AgencyId, Map<Integer, CellFigures>> cells(
      List<ResultsAsOf.Tally> tallies, RoundId round) {
    var byAgency =
        tallies.stream()
            .filter(tally -> tally.round().equals(round))
            .collect(
                groupingBy(ResultsAsOf.Tally::agency, groupingBy(ResultsAsOf.Tally::standard)));
    var cells = new HashMap<AgencyId, Map<Integer, CellFigures>>();
    byAgency.forEach(
        (agency, byStandard) -> {
          var figures = new HashMap<Integer, CellFigures>();
          byStandard.forEach(
              (standard, some) -> figures.put(standard, CellFigures.of(some, set.scale())));
          cells.put(agency, figures);
        });
    return cells;
  }
}
