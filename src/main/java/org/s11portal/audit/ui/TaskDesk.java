package org.s11portal.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.s11portal.audit.Colleagues;
import org.s11portal.audit.Delegations;
import org.s11portal.audit.ManyAnswers;
import org.s11portal.audit.TaskList;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** What somebody may do with several tasks at once. */
@SpringComponent
class TaskDesk {

  private final ManyAnswers many;
  private final Delegations delegations;
  private final Colleagues colleagues;
  private final CurrentUser currentUser;

  TaskDesk(
      ManyAnswers many, Delegations delegations, Colleagues colleagues, CurrentUser currentUser) {
    this.many = many;
    this.delegations = delegations;
    this.colleagues = colleagues;
    this.currentUser = currentUser;
  }

  /** Empty for those who only read, and while nothing may change. */
  Optional<TaskChoice> choiceFor(TaskList list, TaskChoice choice) {
    return mayChange(list) ? Optional.of(choice) : Optional.empty();
  }

  Div bar(TaskList list, TaskChoice choice, Runnable changed) {
    if (!mayChange(list)) {
      return new Div();
    }
    var bar = new BulkBar(choice, new BulkAnswers(many, choice, changed));
    if (currentUser.get().hasAny(Roles.AGENCY_LEAD)) {
      bar.add(new GiveTo(delegations, colleagues.writers(), choice, changed));
    }
    return bar;
  }

  private boolean mayChange(TaskList list) {
    return list.whole().assessment().status().isWithAgency()
        && currentUser.get().hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD);
  }
}
