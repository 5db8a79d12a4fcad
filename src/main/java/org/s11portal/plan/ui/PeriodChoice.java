package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.meeting.MeetingSummary;

/** Asks since when: a meeting of the board, or any day. */
class PeriodChoice extends Div {

  PeriodChoice(LocalDate since, List<MeetingSummary> meetings, Consumer<LocalDate> chosen) {
    addClassNames("plan-period", "no-print");
    if (!meetings.isEmpty()) {
      add(meeting(since, meetings, chosen));
    }
    add(day(since, chosen));
  }

  private static Select<MeetingSummary> meeting(
      LocalDate since, List<MeetingSummary> meetings, Consumer<LocalDate> chosen) {
    var choice = new Select<MeetingSummary>();
    choice.setLabel(text("plan.changes.meeting"));
    choice.setPlaceholder(text("plan.changes.meeting.none"));
    choice.setItemLabelGenerator(MeetingSummary::name);
    choice.setItems(meetings);
    meetings.stream()
        .filter(meeting -> meeting.day().equals(since))
        .findFirst()
        .ifPresent(choice::setValue);
    choice.addValueChangeListener(
        now -> Optional.ofNullable(now.getValue()).map(MeetingSummary::day).ifPresent(chosen));
    return choice;
  }

  private static DatePicker day(LocalDate since, Consumer<LocalDate> chosen) {
    var day = new DatePicker(text("plan.changes.choose"), since);
    day.setLocale(Locale.UK);
    day.addValueChangeListener(now -> Optional.ofNullable(now.getValue()).ifPresent(chosen));
    return day;
  }
}
