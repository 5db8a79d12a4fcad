package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.Part;
import org.s11portal.panel.SeatDetail;
import org.s11portal.panel.SittingDetail;

/** The panels of a round, a sheet for each month and one for those without a date. */
class ScheduleMonths extends Div {

  private final transient Map<AgencyId, AgencySummary> agencies;

  ScheduleMonths(List<PanelDetail> panels, Map<AgencyId, AgencySummary> agencies) {
    this.agencies = agencies;
    addClassName("stack");
    var dated = new TreeMap<YearMonth, List<PanelDetail>>();
    var undated = new ArrayList<PanelDetail>();
    for (var panel : panels) {
      panel
          .sitting()
          .ifPresentOrElse(
              sitting ->
                  dated
                      .computeIfAbsent(YearMonth.from(sitting.date()), m -> new ArrayList<>())
                      .add(panel),
              () -> undated.add(panel));
    }
    dated.forEach((month, inIt) -> add(sheet(PanelWords.month(month), inIt)));
    if (!undated.isEmpty()) {
      add(sheet(text("panel.schedule.undated"), undated));
    }
  }

  private Card sheet(String title, List<PanelDetail> panels) {
    var table =
        new HtmlTable(
            title,
            text("panel.column.when"),
            text("panel.column.agency"),
            text("panel.column.where"),
            text("panel.column.people"),
            text("panel.column.status"));
    table.addClassName("panel-schedule");
    panels.forEach(
        panel ->
            table.row(
                new Span(panel.sitting().map(PanelWords::when).orElse(text("panel.noDate"))),
                new Anchor(
                    PanelNavigation.desk(panel.id()), PanelWords.name(panel.agency(), agencies)),
                new Span(panel.sitting().map(SittingDetail::place).orElse("")),
                people(panel),
                PanelWords.chip(panel)));
    return Card.titled(title, table);
  }

  /** The chair, and below who else sits and who comes in whose place. */
  private static Div people(PanelDetail panel) {
    var others =
        panel.seats().stream()
            .filter(seat -> seat.part() != Part.CHAIR || seat.deputy().isPresent())
            .map(ScheduleMonths::named)
            .collect(Collectors.joining(text("panel.ours.between")));
    var small = new Div(new Span(others));
    small.addClassNames("small", "muted");
    return new Div(new Span(panel.chair().map(SeatDetail::name).orElse("")), small);
  }

  private static String named(SeatDetail seat) {
    return seat.deputy()
        .map(deputy -> text("panel.seat.deputy", seat.name(), deputy.name()))
        .orElse(seat.name());
  }
}
