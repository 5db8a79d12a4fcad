package org.s11portal.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.RoundId;
import org.s11portal.board.ModerationSummaries;
import org.s11portal.plan.Plans;
import org.s11portal.theme.ThemeFigures;
import org.springframework.stereotype.Component;

/** Takes the figures of a round for a report, each with the page that shows it. */
@Component
class RoundFigures {

  private final ModerationSummaries summaries;
  private final Agencies agencies;
  private final Plans plans;
  private final ThemeFigures themes;

  RoundFigures(ModerationSummaries summaries, Agencies agencies, Plans plans, ThemeFigures themes) {
    this.summaries = summaries;
    this.agencies = agencies;
    this.plans = plans;
    this.themes = themes;
  }

  /** Every table; none when nothing of the round is published. */
  List<FigureTable> of(RoundId round) {
    var results = summaries.results(round).results();
    if (results.isEmpty()) {
      return List.of();
    }
    var numbers = new Numbers(summaries.of(round), results, agencies.byId());
    return Stream.of(
            new ResultTables(numbers).all(),
            new FindingTables(numbers).all(),
            new ThemeTables(numbers, themes.published(round)).all(),
            new ActionTables(numbers, plans.actionsByCriterion()).all())
        .flatMap(tables -> tables)
        .sorted(Comparator.comparing(FigureTable::section))
        .toList();
  }
}
