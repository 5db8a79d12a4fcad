package org.s11portal.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanActionRepository extends Repository<PlanAction, UUID> {

  /** An action of a plan in force; those of replaced editions stay as they were. */
  @Query(
      "select a from PlanAction a where a.id = :id"
          + " and a.priority.plan.state = org.s11portal.plan.PlanState.IN_FORCE")
  Optional<PlanAction> inForce(UUID id);
}
