package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.board.BoardSummary;
import org.s11portal.board.CriterionFigures;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.ui.GradeLooks;

/** The criteria met best or least, each with the figures behind it. */
final class CriteriaCard {

  private final BoardSummary summary;
  private final BoardQuery query;

  CriteriaCard(BoardSummary summary, BoardQuery query) {
    this.summary = summary;
    this.query = query;
  }

  Card strongest() {
    return card("strongest", summary.strongestAndWeakest().strongest());
  }

  Card weakest() {
    return card("weakest", summary.strongestAndWeakest().weakest());
  }

  private Card card(String which, List<CriterionFigures> criteria) {
    var title = text("board.criteria." + which);
    if (criteria.isEmpty()) {
      return Card.titled(title, new Span(text("board.criteria.none")));
    }
    var table =
        new HtmlTable(
            title,
            text("board.column.criterion"),
            text("board.column.met"),
            text("board.column.grades"));
    table.addClassName("criteria-table");
    criteria.forEach(
        figures ->
            table.row(
                criterion(figures),
                new Span(text("board.criteria.met", figures.met(), figures.of())),
                new Span(grades(figures, summary.set().scale()))));
    return Card.titled(title, table);
  }

  private Anchor criterion(CriterionFigures figures) {
    var criterion = figures.criterion();
    return new Anchor(
        query.withStandard(criterion.standard()).address(summary.round().id()),
        text("board.criterion", criterion.code(), criterion.title()));
  }

  /** How often each grade was given, the best first. */
  private static String grades(CriterionFigures figures, GradeScale scale) {
    return scale.bands().reversed().stream()
        .filter(band -> figures.grades().containsKey(band.grade()))
        .map(
            band ->
                text(
                    "board.criteria.grade",
                    figures.grades().getOrDefault(band.grade(), 0),
                    GradeLooks.of(scale, band.grade()).words()))
        .collect(Collectors.joining(", "));
  }
}
