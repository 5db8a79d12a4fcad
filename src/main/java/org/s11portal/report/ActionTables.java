package org.s11portal.report;

import static org.s11portal.base.Texts.text;
import static org.s11portal.report.Numbers.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.s11portal.base.Dates;
import org.s11portal.board.CriterionFigures;
import org.s11portal.board.ui.BoardNavigation;
import org.s11portal.board.ui.Show;
import org.s11portal.plan.ActionId;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.ui.PlanNavigation;
import org.s11portal.report.FigureTable.FigureRow;

/** The plan actions that answer what the round found, and the findings that none answers. */
record ActionTables(Numbers numbers, Map<String, List<ActionSummary>> byCriterion) {

  Stream<FigureTable> all() {
    return Stream.of(answering(), unanswered());
  }

  private FigureTable answering() {
    var actions = new LinkedHashMap<ActionId, ActionSummary>();
    gaps()
        .flatMap(figures -> answersTo(figures).stream())
        .forEach(action -> actions.putIfAbsent(action.id(), action));
    return new FigureTable(
        ReportSection.ACTIONS,
        text("report.table.actions"),
        List.of(
            text("report.action"),
            text("report.leads"),
            text("report.due"),
            text("report.standing"),
            text("report.contradictions")),
        actions.values().stream().map(ActionTables::row).toList());
  }

  private static FigureRow row(ActionSummary action) {
    return new FigureRow(
        "actions." + action.refs().getFirst(),
        text("report.actionName", action.ref(), action.activity().lines().findFirst().orElse("")),
        List.of(
            String.join(", ", action.leads()),
            action.due().map(Dates::day).orElse("–"),
            action.status().label(),
            number(action.contradictions().size())),
        PlanNavigation.action(action));
  }

  private FigureTable unanswered() {
    return new FigureTable(
        ReportSection.ACTIONS,
        text("report.table.unanswered"),
        List.of(text("report.criterion"), text("report.gaps")),
        gaps()
            .filter(figures -> answersTo(figures).isEmpty())
            .map(
                figures ->
                    new FigureRow(
                        "unanswered." + figures.criterion().code(),
                        text(
                            "report.criterionName",
                            figures.criterion().code(),
                            figures.criterion().title()),
                        List.of(number(figures.gaps())),
                        BoardNavigation.standard(
                            numbers.summary().round().id(),
                            figures.criterion().standard(),
                            Show.MODERATED)))
            .toList());
  }

  private Stream<CriterionFigures> gaps() {
    return numbers.summary().criteria().stream().filter(figures -> figures.gaps() > 0);
  }

  private List<ActionSummary> answersTo(CriterionFigures figures) {
    return byCriterion.getOrDefault(figures.criterion().code(), List.of());
  }
}
