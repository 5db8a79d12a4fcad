package org.s11portal.notification.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.s11portal.audit.AssessmentId;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.notification.ChaseLine;
import org.s11portal.notification.ReminderNote;

/** The agencies that owe a return; each can be chosen to be reminded. */
class ChasingTable extends Div {

  private final Map<AssessmentId, Checkbox> choices = new LinkedHashMap<>();

  ChasingTable(List<ChaseLine> lines, LocalDate today) {
    var table =
        new HtmlTable(
            text("notification.chase.title"),
            text("notification.chase.agency"),
            text("notification.chase.status"),
            text("notification.chase.due"),
            text("notification.chase.activity"),
            text("notification.chase.reminded"));
    lines.forEach(line -> table.row(cells(line, today)));
    var all = new Checkbox(text("notification.chase.all"));
    all.addValueChangeListener(
        change -> choices.values().forEach(choice -> choice.setValue(change.getValue())));
    add(all, table);
  }

  /** Those chosen, in the order of the list. */
  Set<AssessmentId> chosen() {
    return choices.entrySet().stream()
        .filter(choice -> choice.getValue().getValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Component[] cells(ChaseLine line, LocalDate today) {
    var one = line.line().assessment();
    var choice = new Checkbox(line.agency().name());
    choices.put(one.id(), choice);
    var due = new Div(new Span(Dates.day(one.dueOn())));
    if (one.isOverdue(today)) {
      due.add(Chip.off(text("notification.chase.late")));
    }
    due.addClassName("row");
    return new Component[] {
      choice,
      new Span(text("audit.status." + one.status())),
      due,
      new Span(
          line.line()
              .lastActivity()
              .map(Dates::dayAndTime)
              .orElse(text("notification.chase.none"))),
      reminders(line.reminders())
    };
  }

  private static Component reminders(List<ReminderNote> notes) {
    if (notes.isEmpty()) {
      return new Span(text("notification.chase.never"));
    }
    var list = new UnorderedList();
    notes.forEach(
        note ->
            list.add(
                new ListItem(
                    text(
                        "notification.chase.note",
                        text("notification.chase.kind." + note.kind()),
                        Dates.dayAndTime(note.writtenAt()),
                        String.join(", ", note.names())))));
    return new NativeDetails(
        text("notification.chase.last", Dates.day(notes.getFirst().writtenAt()), notes.size()),
        list);
  }
}
