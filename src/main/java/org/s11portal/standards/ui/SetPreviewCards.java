package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.SetPreview;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.standards.reading.Doubt;
import org.s11portal.standards.reading.Unplaced;

/** What a file would become: first what is doubtful or found no place, then all that was read. */
class SetPreviewCards extends Div {

  SetPreviewCards(SetPreview preview) {
    addClassName("stack");
    var reading = preview.reading();
    if (!reading.doubts().isEmpty()) {
      add(doubts(reading.doubts()));
    }
    if (!reading.unplaced().isEmpty()) {
      add(unplaced(reading.unplaced()));
    }
    add(scale(preview.definition()));
    preview.definition().standards().forEach(standard -> add(card(standard)));
  }

  private static Card doubts(List<Doubt> doubts) {
    var title = text("standards.import.doubts", doubts.size());
    var table =
        new HtmlTable(
            title,
            text("standards.import.row"),
            text("standards.import.column"),
            text("standards.import.why"));
    doubts.stream()
        .sorted(Comparator.comparing(Doubt::stops).reversed())
        .forEach(
            doubt -> {
              var why = new Div(new Span(doubt.why()));
              if (doubt.stops()) {
                why.addComponentAsFirst(Chip.off(text("standards.import.stops")));
                why.addClassName("row");
              }
              table.row(new Span(doubt.place().row()), new Span(doubt.place().column()), why);
            });
    var card = Card.titled(title, table);
    card.addClassName("may-break");
    return card;
  }

  private static Card unplaced(List<Unplaced> unplaced) {
    var title = text("standards.import.unplaced", unplaced.size());
    var table =
        new HtmlTable(
            title,
            text("standards.import.row"),
            text("standards.import.column"),
            text("standards.import.text"));
    unplaced.forEach(one -> table.row(one.place().row(), one.place().column(), one.text()));
    var card = Card.titled(title, table);
    card.addClassName("may-break");
    return card;
  }

  private static Card scale(StandardSetDefinition read) {
    var table =
        new HtmlTable(
            text("standards.read.scale"),
            text("standards.column.GRADE"),
            text("standards.column.WORD"),
            text("standards.column.MEANING"),
            text("standards.column.GAP"),
            text("standards.column.COLOUR"));
    read.scale()
        .forEach(
            band ->
                table.row(
                    band.key(),
                    band.word(),
                    band.meaning(),
                    text(band.gap() ? "standards.yes" : "standards.no"),
                    band.colour()
                        .map(colour -> text("standards.colour." + colour))
                        .orElseGet(() -> text("standards.scale.byPlace"))));
    return Card.titled(text("standards.read.scale"), table);
  }

  private static Card card(StandardSetDefinition.StandardDefinition standard) {
    var title = text("standards.read.standard", standard.number(), standard.title());
    var table =
        new HtmlTable(
            title,
            text("standards.column.CODE"),
            text("standards.column.QUESTION"),
            text("standards.column.GUIDANCE"),
            text("standards.import.descriptors"));
    standard
        .criteria()
        .forEach(
            criterion ->
                table.row(
                    new Span(criterion.code()),
                    new Prose(criterion.question()),
                    new Prose(criterion.guidance()),
                    new Span(Integer.toString(criterion.descriptors().size()))));
    var card = Card.titled(title, new Paragraph(standard.summary()), table);
    card.addClassName("may-break");
    return card;
  }
}
