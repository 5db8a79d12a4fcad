package org.s11portal.panel;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.s11portal.audit.AssessmentId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionCheckRepository extends Repository<ActionCheck, UUID> {

  ActionCheck saveAndFlush(ActionCheck check);

  @Query("select c from ActionCheck c where c.assessment = :assessment")
  List<ActionCheck> of(AssessmentId assessment);

  @Query("select c from ActionCheck c where c.link in :links order by c.checkedAt")
  List<ActionCheck> of(Collection<UUID> links);
}
