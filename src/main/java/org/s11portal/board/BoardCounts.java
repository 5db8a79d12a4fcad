package org.s11portal.board;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSummary;
import org.s11portal.standards.Grade;
import org.s11portal.standards.StandardSetDetail;

/** Counts what the board reads first. */
record BoardCounts(RoundSummary round, RoundStanding standing, List<ResultsAsOf.Tally> tallies) {

  BoardFigures figures(List<BoardRow> rows) {
    var expected = rows.stream().filter(row -> row.status() != AssessmentStatus.EXEMPT).toList();
    return new BoardFigures(
        expected.size(),
        count(expected, row -> row.status() != AssessmentStatus.NOT_STARTED),
        count(expected, row -> row.status().hasBeenHandedIn()),
        count(expected, row -> standing.scrutiny().panelled().contains(row.agency().id())),
        count(rows, BoardRow::isPublished),
        rows.size() - expected.size(),
        count(rows, BoardRow::toBeReconvened),
        metPercent(round.id()),
        round.previous().flatMap(this::metPercent),
        shifted(-1),
        shifted(1));
  }

  private static int count(List<BoardRow> rows, Predicate<BoardRow> which) {
    return (int) rows.stream().filter(which).count();
  }

  private int shifted(int sign) {
    return tallies.stream()
        .filter(tally -> tally.round().equals(round.id()) && Integer.signum(tally.shift()) == sign)
        .mapToInt(ResultsAsOf.Tally::count)
        .sum();
  }

  private Optional<Integer> metPercent(RoundId of) {
    var applicable =
        tallies.stream()
            .filter(tally -> tally.round().equals(of) && !tally.grade().isNotApplicable())
            .toList();
    var all = applicable.stream().mapToInt(ResultsAsOf.Tally::count).sum();
    var met =
        applicable.stream().filter(tally -> !tally.gap()).mapToInt(ResultsAsOf.Tally::count).sum();
    return all == 0 ? Optional.empty() : Optional.of(Math.round(100f * met / all));
  }

  static List<CriterionFigures> criteria(
      StandardSetDetail set, List<ResultsAsOf.CriterionTally> tallies) {
    var byCode = tallies.stream().collect(groupingBy(ResultsAsOf.CriterionTally::code));
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
