package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency’s work on its newest return, as a list of tasks. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class TaskLists {

  private final SelfAssessments own;
  private final Delegations delegations;
  private final Comments comments;

  TaskLists(SelfAssessments own, Delegations delegations, Comments comments) {
    this.own = own;
    this.delegations = delegations;
    this.comments = comments;
  }

  /** Empty while the agency has never been asked. */
  public Optional<TaskList> current() {
    return own.current()
        .map(whole -> new TaskList(whole, delegations.now(), comments.unresolved()));
  }
}
