package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Map;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.board.BoardSummary;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.ui.GradeLooks;

/** How the grades of each standard are spread: a bar to see, and the counts to read. */
final class DistributionCard {

  private final BoardSummary summary;
  private final BoardQuery query;

  DistributionCard(BoardSummary summary, BoardQuery query) {
    this.summary = summary;
    this.query = query;
  }

  Card card() {
    var headers = new ArrayList<String>();
    headers.add(BoardWords.column(summary.round()));
    headers.add(text("board.column.spread"));
    summary.set().scale().bands().stream().map(GradeBand::word).forEach(headers::add);
    headers.add(text("board.column.notApplicable"));
    var table = new HtmlTable(text("board.distribution.title"), headers.toArray(String[]::new));
    table.addClassName("distribution");
    summary.set().standards().forEach(standard -> table.row(row(standard)));
    var card = Card.titled(text("board.distribution.title"), table);
    card.addClassName("may-break");
    return card;
  }

  private Component[] row(StandardDetail standard) {
    var given = summary.distribution(standard.number());
    var cells = new ArrayList<Component>();
    cells.add(
        new Anchor(
            query.withStandard(standard.number()).address(summary.round().id()),
            BoardWords.named(standard)));
    cells.add(bar(given));
    summary.set().scale().bands().forEach(band -> cells.add(count(given, band.grade())));
    cells.add(
        new Span(
            String.valueOf(
                given.entrySet().stream()
                    .filter(entry -> entry.getKey().isNotApplicable())
                    .mapToInt(Map.Entry::getValue)
                    .sum())));
    return cells.toArray(Component[]::new);
  }

  private static Span count(Map<Grade, Integer> given, Grade grade) {
    return new Span(String.valueOf(given.getOrDefault(grade, 0)));
  }

  /** The counts beside it say the same, so nobody needs to have this read out. */
  private Div bar(Map<Grade, Integer> given) {
    var bar = new Div();
    bar.addClassName("spread");
    bar.getElement().setAttribute("aria-hidden", "true");
    for (var band : summary.set().scale().bands()) {
      var times = given.getOrDefault(band.grade(), 0);
      if (times > 0) {
        var look = GradeLooks.of(summary.set().scale(), band.grade());
        var part = new Span(look.label());
        part.addClassName(look.tone());
        part.getStyle().set("--times", String.valueOf(times));
        bar.add(part);
      }
    }
    return bar;
  }
}
