package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import org.s11portal.audit.TaskList;
import org.s11portal.audit.TaskLists;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;

/** Every criterion as a task: how far, whose, what is said about it; several are done at once. */
@Route(value = "audit/tasks", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class TasksView extends Page implements BeforeEnterObserver {

  private final TaskLists tasks;
  private final transient TaskDesk desk;
  private final People people;
  private final CurrentUser currentUser;
  private TaskFilter filter = TaskFilter.ALL;

  TasksView(TaskLists tasks, TaskDesk desk, People people, CurrentUser currentUser) {
    this.tasks = tasks;
    this.desk = desk;
    this.people = people;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    heading(text("audit.tasks.title"));
    crumbs(
        Crumb.link(text("audit.home.title"), AuditNavigation.home()),
        Crumb.here(text("audit.tasks.title")));
    tasks
        .current()
        .ifPresentOrElse(
            list -> {
              var asked = event.getLocation().getQueryParameters();
              filter = TaskFilter.of(asked, list, currentUser.get());
              show(list);
            },
            this::nothingAsked);
  }

  private void nothingAsked() {
    add(new EmptyState(text("audit.home.notAsked"), text("audit.home.notAsked.text")));
  }

  private void show(TaskList list) {
    lead(list.whole().round().title());
    var tables = new Div();
    tables.addClassName("stack");
    var choice = new TaskChoice();
    var bar = desk.bar(list, choice, () -> fill(tables, choice));
    add(filters(), bar, tables);
    fill(tables, choice);
  }

  /** Reads the tasks again and shows them; what was chosen stays chosen. */
  private void fill(Div tables, TaskChoice choice) {
    tables.removeAll();
    choice.begin();
    tasks
        .current()
        .ifPresent(
            list -> {
              var me = currentUser.get();
              var names = people.names(list.givenTo().values());
              for (var standard : list.whole().set().standards()) {
                var shown = filter.of(list.of(standard), me.user());
                if (!shown.isEmpty()) {
                  tables.add(
                      new TaskTable(list, standard, shown, names, desk.choiceFor(list, choice)));
                }
              }
            });
    if (tables.getComponentCount() == 0) {
      tables.add(new Card(new EmptyState(text("audit.tasks.none"), text("audit.tasks.none.text"))));
    }
  }

  private Nav filters() {
    var list = new UnorderedList();
    for (var one : EnumSet.allOf(TaskFilter.class)) {
      var link = new Anchor(one.address(), one.words());
      if (one == filter) {
        link.getElement().setAttribute("aria-current", "page");
      }
      list.add(new ListItem(link));
    }
    var nav = new Nav(list);
    nav.setAriaLabel(text("audit.tasks.show"));
    nav.addClassNames("audit-filters", "no-print");
    return nav;
  }
}
