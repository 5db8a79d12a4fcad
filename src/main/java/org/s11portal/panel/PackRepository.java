package org.s11portal.panel;

import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.AssessmentId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PackRepository extends Repository<PanelPack, UUID> {

  PanelPack save(PanelPack pack);

  @Query("select p from PanelPack p where p.assessment = :assessment")
  Optional<PanelPack> of(AssessmentId assessment);
}
