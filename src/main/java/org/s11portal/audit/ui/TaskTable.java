package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.audit.TaskList;
import org.s11portal.audit.TaskList.Task;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.identity.UserId;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.ui.GradeLooks;

/** The tasks of one standard. */
class TaskTable extends Card {

  private final TaskList list;
  private final transient Map<UserId, String> names;
  private final transient Optional<TaskChoice> choice;

  /** Without a choice there is nothing to choose for: the tasks are only shown. */
  TaskTable(
      TaskList list,
      StandardDetail standard,
      List<Task> tasks,
      Map<UserId, String> names,
      Optional<TaskChoice> choice) {
    this.list = list;
    this.names = names;
    this.choice = choice;
    var title = standard.heading();
    var head = new Div(new H2(title));
    head.addClassNames("row", "between");
    add(head);
    var table =
        new HtmlTable(
            title,
            text("audit.tasks.column.criterion"),
            text("audit.tasks.column.grade"),
            text("audit.tasks.column.progress"),
            text("audit.tasks.column.givenTo"),
            text("audit.tasks.column.comments"));
    tasks.forEach(task -> table.row(cells(task)));
    add(table);
    choice.ifPresent(chosen -> head.add(all(chosen, standard, tasks)));
  }

  private static Checkbox all(TaskChoice choice, StandardDetail standard, List<Task> tasks) {
    var all = new Checkbox(text("audit.tasks.choose.all", standard.number()));
    all.addValueChangeListener(
        change -> choice.choose(tasks.stream().map(Task::code).toList(), change.getValue()));
    return all;
  }

  private Component[] cells(Task task) {
    return new Component[] {
      criterion(task),
      task.grade()
          .map(grade -> new GradeMark(GradeLooks.of(list.whole().set().scale(), grade)))
          .orElseGet(() -> GradeMark.none(text("standards.grade.none"))),
      ProgressSign.chip(task.progress()),
      new Span(
          task.givenTo()
              .map(who -> names.getOrDefault(who, who.value()))
              .orElseGet(() -> text("audit.given.everybody"))),
      new Span(
          task.openComments() == 0
              ? text("audit.tasks.comments.none")
              : text("audit.tasks.comments", task.openComments()))
    };
  }

  private Div criterion(Task task) {
    var words = text("audit.criterion", task.code(), task.criterion().title());
    var cell = new Div();
    cell.addClassName("audit-task-name");
    choice.ifPresent(
        chosen -> cell.add(chosen.box(task.code(), text("audit.tasks.choose", task.code()))));
    cell.add(new Anchor(AuditNavigation.answer(task.code()), words));
    return cell;
  }
}
