package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.SittingDetail;
import org.s11portal.panel.SittingPlan;

/**
 * A month as a sheet of weeks. It is a table for a screen reader too: the weekday heads its column,
 * and each day says its date. A phone shows the list below it instead.
 */
class MonthCalendar extends Div {

  private final transient Map<LocalDate, List<Component>> byDay = new HashMap<>();
  private final transient LocalDate today;

  MonthCalendar(
      YearMonth month,
      List<PanelDetail> panels,
      Map<AgencyId, AgencySummary> agencies,
      LocalDate today) {
    this.today = today;
    addClassNames("panel-calendar");
    for (var panel : panels) {
      panel
          .sitting()
          .map(SittingDetail::plan)
          .ifPresent(date -> put(panel, date, PanelWords.shortName(panel.agency(), agencies)));
    }
    var table = new NativeTable();
    table.setCaptionText(PanelWords.month(month));
    table.getCaption().addClassName("unseen");
    table.getHead().add(weekdays());
    var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (var monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
      table.getBody().add(week(monday, month));
    }
    add(table);
  }

  /** What goes on past midnight stands on both its days. */
  private void put(PanelDetail panel, SittingPlan date, String agency) {
    put(date.date(), entry(panel, date.times(), agency));
    if (date.isOvernight()) {
      put(
          date.lastDay(),
          entry(panel, text("panel.times.until", Dates.time(date.endsAt())), agency));
    }
  }

  private void put(LocalDate day, ListItem entry) {
    byDay.computeIfAbsent(day, known -> new ArrayList<>()).add(entry);
  }

  private static NativeTableRow weekdays() {
    var row = new NativeTableRow();
    for (var day : DayOfWeek.values()) {
      var cell = new NativeTableHeaderCell();
      cell.getElement().setAttribute("scope", "col");
      cell.getElement().setAttribute("abbr", day.getDisplayName(TextStyle.FULL, Locale.UK));
      cell.setText(day.getDisplayName(TextStyle.SHORT, Locale.UK));
      row.add(cell);
    }
    return row;
  }

  private NativeTableRow week(LocalDate monday, YearMonth month) {
    var row = new NativeTableRow();
    for (int offset = 0; offset < DayOfWeek.values().length; offset++) {
      row.add(day(monday.plusDays(offset), month));
    }
    return row;
  }

  private NativeTableCell day(LocalDate day, YearMonth month) {
    var cell = new NativeTableCell();
    if (!YearMonth.from(day).equals(month)) {
      cell.addClassName("panel-other-month");
      return cell;
    }
    var number = new Span(String.valueOf(day.getDayOfMonth()));
    number.addClassName("panel-day");
    number.getElement().setAttribute("aria-hidden", "true");
    var spoken = new Span(Dates.day(day));
    spoken.addClassName("unseen");
    cell.add(number, spoken);
    if (day.equals(today)) {
      cell.addClassName("panel-today");
      var word = new Span(text("panel.calendar.today"));
      word.addClassNames("small", "panel-today-word");
      cell.add(word);
    }
    var entries = byDay.getOrDefault(day, List.of());
    if (!entries.isEmpty()) {
      var list = new UnorderedList();
      entries.forEach(list::add);
      cell.add(list);
    }
    return cell;
  }

  private static ListItem entry(PanelDetail panel, String when, String agency) {
    var times = new Span(when);
    times.addClassName("small");
    return new ListItem(
        times, new Anchor(PanelNavigation.desk(panel.id()), agency), PanelWords.chip(panel));
  }
}
