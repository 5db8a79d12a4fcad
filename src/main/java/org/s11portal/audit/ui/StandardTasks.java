package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.s11portal.audit.StandardProgress;
import org.s11portal.audit.TaskList;
import org.s11portal.audit.TaskList.Task;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;

/** The standards as a list of tasks; each leads to its first answer that is not ready. */
class StandardTasks extends OrderedList {

  private final transient TaskList list;
  private final transient Map<UserId, String> names;

  StandardTasks(TaskList list, Map<UserId, String> names) {
    this.list = list;
    this.names = names;
    addClassName("audit-tasks");
    list.whole().byStandard().stream().map(this::task).forEach(this::add);
  }

  private ListItem task(StandardProgress standard) {
    var title = standard.standard().heading();
    var link =
        new Anchor(
            AuditNavigation.answer(
                standard.firstUnfinished().orElseGet(() -> first(standard)).code()),
            title);
    var about = new Div(link);
    about.addClassName("audit-task-about");
    var tasks = list.of(standard.standard());
    hint(about, whose(tasks));
    hint(about, comments(tasks));
    var counted = new Span(text("audit.readyOf", standard.ready(), standard.asked()));
    counted.addClassName("audit-count");
    var state = new Div(counted, ProgressSign.chip(standard.progress()));
    state.addClassName("audit-task-state");
    return new ListItem(about, state);
  }

  private static void hint(Div about, String words) {
    if (!words.isBlank()) {
      var hint = new Span(words);
      hint.addClassName("audit-hint");
      about.add(hint);
    }
  }

  private String whose(List<Task> tasks) {
    return tasks.stream()
        .flatMap(task -> task.givenTo().stream())
        .distinct()
        .map(who -> names.getOrDefault(who, who.value()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String comments(List<Task> tasks) {
    var open = tasks.stream().mapToLong(Task::openComments).sum();
    return open == 0 ? "" : text("audit.tasks.comments", open);
  }

  private static CriterionDetail first(StandardProgress standard) {
    return standard.criteria().getFirst().criterion();
  }
}
