package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.report.ReportDrafting;
import org.s11portal.report.ReportKind;
import org.s11portal.report.ReportSummary;

/** The Section 11 reports of one round, and for the officer the next one to begin. */
class ReportList extends Div {

  private final RoundSummary round;

  ReportList(RoundSummary round, List<ReportSummary> reports) {
    this.round = round;
    addClassName("stack");
    var title = text("report.list", round.title());
    if (reports.isEmpty()) {
      add(new Paragraph(text("report.list.none")));
      return;
    }
    var table =
        new HtmlTable(
            title, text("report.report"), text("report.standing"), text("report.figuresTaken"));
    reports.forEach(
        one ->
            table.row(
                new Anchor(ReportNavigation.report(one.id()), one.title()),
                ReportChip.of(one.status()),
                new Span(Dates.day(one.figuresTakenAt()))));
    add(table);
  }

  /** With the way to draft another. */
  ReportList offering(ReportDrafting drafting) {
    var buttons = new Div();
    buttons.addClassNames("actions", "no-print");
    for (var kind : ReportKind.values()) {
      buttons.add(
          new Button(
              text("report.draft." + kind),
              click ->
                  Attempt.to(
                      () -> {
                        var drafted = drafting.draft(round.id(), kind);
                        getUI().ifPresent(ui -> ui.navigate(ReportNavigation.report(drafted)));
                      })));
    }
    add(buttons);
    return this;
  }
}
