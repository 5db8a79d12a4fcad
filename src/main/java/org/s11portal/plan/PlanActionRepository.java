package org.s11portal.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.meeting.MeetingId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanActionRepository extends Repository<PlanAction, UUID> {

  /** An action of a plan in force; those of replaced editions stay as they were. */
  @Query(
      "select a from PlanAction a where a.id = :id"
          + " and a.priority.plan.state = org.s11portal.plan.PlanState.IN_FORCE")
  Optional<PlanAction> inForce(UUID id);

  /** What this meeting decided to be no longer applicable. */
  @Query(
      "select a from PlanAction a where a.decidedAt = :meeting"
          + " and a.status = org.s11portal.plan.PlanStatus.NO_LONGER_APPLICABLE"
          + " and a.priority.plan.state = org.s11portal.plan.PlanState.IN_FORCE")
  List<PlanAction> givenUpAt(MeetingId meeting);

  /** The due dates that this meeting agreed to change. */
  @Query(
      "select d from DueDateAmendment d join fetch d.action a where d.decidedAt = :meeting"
          + " and a.priority.plan.state = org.s11portal.plan.PlanState.IN_FORCE")
  List<DueDateAmendment> amendedAt(MeetingId meeting);
}
