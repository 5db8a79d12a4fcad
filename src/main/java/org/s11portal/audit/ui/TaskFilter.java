package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.s11portal.audit.TaskList;
import org.s11portal.audit.TaskList.Task;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** Which tasks are shown. */
enum TaskFilter {
  ALL,
  MINE,
  NOT_READY;

  private static final String PARAMETER = "show";

  /** What the address asks for; otherwise their own work first, for those who have some. */
  static TaskFilter of(QueryParameters parameters, TaskList list, SignedIn me) {
    var wanted = parameters.getSingleParameter(PARAMETER).orElse("");
    return Arrays.stream(values())
        .filter(one -> one.parameter().equals(wanted))
        .findFirst()
        .orElse(list.of(me.user()).isEmpty() || me.hasAny(Roles.AGENCY_LEAD) ? ALL : MINE);
  }

  List<Task> of(List<Task> tasks, UserId me) {
    return switch (this) {
      case ALL -> tasks;
      case MINE -> tasks.stream().filter(task -> task.isFor(me)).toList();
      case NOT_READY -> tasks.stream().filter(task -> !task.isReady()).toList();
    };
  }

  String address() {
    return AuditNavigation.tasks() + "?" + PARAMETER + "=" + parameter();
  }

  String words() {
    return text("audit.tasks.show." + this);
  }

  private String parameter() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
