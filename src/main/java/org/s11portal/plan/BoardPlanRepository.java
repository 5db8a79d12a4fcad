package org.s11portal.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BoardPlanRepository extends Repository<BoardPlan, UUID> {

  BoardPlan save(BoardPlan plan);

  BoardPlan saveAndFlush(BoardPlan plan);

  Optional<BoardPlan> findByYearAndState(String year, PlanState state);

  List<BoardPlan> findByStateOrderByYearDesc(PlanState state);

  /** The plan in force of the newest year. */
  default Optional<BoardPlan> newest() {
    return findByStateOrderByYearDesc(PlanState.IN_FORCE).stream().findFirst();
  }

  List<BoardPlan> findByFileHashAndState(String fileHash, PlanState state);

  Optional<BoardPlan> findById(UUID id);

  /** This one, unless a later edition has replaced it. */
  default Optional<BoardPlan> inForce(UUID id) {
    return findByIdAndState(id, PlanState.IN_FORCE);
  }

  Optional<BoardPlan> findByIdAndState(UUID id, PlanState state);

  List<BoardPlan> findByIdIn(Collection<UUID> ids);
}
