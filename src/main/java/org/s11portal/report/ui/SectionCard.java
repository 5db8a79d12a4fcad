package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.FormattedWords;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.report.FigureTable;
import org.s11portal.report.ReportDetail;
import org.s11portal.report.ReportSection;

/**
 * A section of a report: what is written to it, then its figures, each row a link to its source.
 */
class SectionCard extends Div {

  private final ReportDetail report;
  private final ReportSection section;
  private final Card card;

  SectionCard(ReportDetail report, ReportSection section) {
    this.report = report;
    this.section = section;
    card = Card.titled(section.title());
    card.addClassName("may-break");
    add(card);
  }

  /** With something to write in. */
  SectionCard with(Component editor) {
    card.add(editor);
    return figures();
  }

  /** With what was written. */
  SectionCard withWords() {
    var words = report.commentary(section).words();
    if (!words.isBlank()) {
      card.add(new FormattedWords(words));
    } else if (report.figures(section).isEmpty()) {
      card.add(new Paragraph(text("report.nothingWritten")));
    }
    return figures();
  }

  private SectionCard figures() {
    report.figures(section).forEach(table -> card.add(table(table)));
    return this;
  }

  private static Component table(FigureTable figures) {
    if (figures.rows().isEmpty()) {
      return new Paragraph(text("report.none", figures.caption()));
    }
    var table = new HtmlTable(figures.caption(), figures.headers().toArray(String[]::new));
    table.showCaption();
    figures
        .rows()
        .forEach(
            row ->
                table.row(
                    Stream.concat(
                            Stream.<Component>of(new Anchor(row.source(), row.name())),
                            row.figures().stream().map(Span::new))
                        .toArray(Component[]::new)));
    return table;
  }
}
