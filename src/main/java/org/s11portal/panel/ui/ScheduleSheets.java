package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.ui.Card;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.SittingDetail;

/** The schedule as it is asked for: month after month as lists, or one month as a calendar. */
class ScheduleSheets extends Div {

  ScheduleSheets(
      List<PanelDetail> panels,
      Map<AgencyId, AgencySummary> agencies,
      ScheduleQuery query,
      LocalDate today) {
    addClassName("stack");
    if (!query.calendar()) {
      add(new ScheduleMonths(panels, agencies));
      return;
    }
    var month = query.month().orElseGet(() -> first(panels, today));
    var heading = new H2(PanelWords.month(month));
    heading.addClassName("card-title");
    var top = new Div(heading, months(month, query));
    top.addClassNames("row", "between");
    add(new Card(top, new MonthCalendar(month, panels, agencies, today)));
    var inIt = panels.stream().filter(panel -> isIn(panel, month)).toList();
    var list = new Div(new ScheduleMonths(inIt, agencies));
    list.addClassName("panel-month-list");
    add(list);
  }

  /** The month now, or the nearest in which something is arranged. */
  private static YearMonth first(List<PanelDetail> panels, LocalDate today) {
    var now = YearMonth.from(today);
    var months =
        panels.stream()
            .flatMap(panel -> panel.sitting().stream())
            .map(date -> YearMonth.from(date.date()))
            .collect(Collectors.toCollection(TreeSet::new));
    var next = months.ceiling(now);
    var last = months.floor(now);
    return next != null ? next : last != null ? last : now;
  }

  private static Nav months(YearMonth month, ScheduleQuery query) {
    var before = link("panel.calendar.before", month.minusMonths(1), query);
    var after = link("panel.calendar.after", month.plusMonths(1), query);
    var nav = new Nav(before, after);
    nav.setAriaLabel(text("panel.calendar.months"));
    nav.addClassNames("row", "no-print");
    return nav;
  }

  private static Anchor link(String key, YearMonth month, ScheduleQuery query) {
    return new Anchor(query.at(month).address(), text(key, PanelWords.month(month)));
  }

  private static boolean isIn(PanelDetail panel, YearMonth month) {
    return panel
        .sitting()
        .map(SittingDetail::plan)
        .filter(
            plan ->
                YearMonth.from(plan.date()).equals(month)
                    || YearMonth.from(plan.lastDay()).equals(month))
        .isPresent();
  }
}
