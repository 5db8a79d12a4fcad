package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.OurPanel;
import org.s11portal.standards.ui.GradeLooks;

/** What the panel made of the agency’s own grades; provisional until the minutes are approved. */
class OurGrades extends Card {

  OurGrades(OurPanel ours, String round) {
    addClassName("may-break");
    var title =
        new H2(text(ours.isFinal() ? "panel.ours.grades" : "panel.ours.provisional", round));
    title.addClassName("card-title");
    var scale = ours.set().scale();
    var table =
        new HtmlTable(
            title.getText(),
            text("panel.column.criterion"),
            text("panel.column.own"),
            text("panel.column.panel"),
            text("panel.column.reason"));
    ours.set()
        .criteria()
        .forEach(
            criterion ->
                Optional.ofNullable(ours.grades().get(criterion.code()))
                    .ifPresent(
                        one ->
                            table.row(
                                new Span(
                                    text(
                                        "panel.agenda.criterion",
                                        criterion.code(),
                                        criterion.title())),
                                new GradeMark(GradeLooks.of(scale, one.selfGrade())),
                                new GradeMark(GradeLooks.of(scale, one.grade())),
                                one.reason().isBlank()
                                    ? PanelWords.shift(one)
                                    : new Prose(one.reason()))));
    add(title, table);
    ours.superseded().forEach(one -> add(Superseded.of(one, scale)));
  }
}
