package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.TaskList;
import org.s11portal.audit.TaskList.Task;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Progress;
import org.s11portal.identity.UserId;

/** What was given to the person who looks, before everything else. */
final class MyTasks {

  /** Enough to go on with; the list of tasks has all of them. */
  private static final int SHOWN = 5;

  private MyTasks() {}

  /** Empty for whom nothing was given to. */
  static Optional<Card> of(TaskList list, UserId me) {
    var mine = list.of(me);
    return mine.isEmpty() ? Optional.empty() : Optional.of(card(mine));
  }

  private static Card card(List<Task> mine) {
    var ready = (int) mine.stream().filter(Task::isReady).count();
    var items = new OrderedList();
    items.addClassName("audit-tasks");
    mine.stream().limit(SHOWN).map(MyTasks::item).forEach(items::add);
    return Card.titled(
        text("audit.mine"),
        new Progress(ready, mine.size(), text("audit.mine.progress")),
        items,
        new Anchor(TaskFilter.MINE.address(), text("audit.mine.all", mine.size())));
  }

  private static ListItem item(Task task) {
    var link =
        new Anchor(
            AuditNavigation.answer(task.code()),
            text("audit.criterion", task.code(), task.criterion().title()));
    var state = new Div();
    state.addClassName("audit-task-state");
    if (task.openComments() > 0) {
      var comments = new Span(text("audit.tasks.comments", task.openComments()));
      comments.addClassName("audit-count");
      state.add(comments);
    }
    state.add(ProgressSign.chip(task.progress()));
    return new ListItem(link, state);
  }
}
