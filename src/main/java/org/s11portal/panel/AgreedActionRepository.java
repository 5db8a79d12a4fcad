package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.AssessmentId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreedActionRepository extends Repository<AgreedAction, UUID> {

  AgreedAction saveAndFlush(AgreedAction action);

  @Query("select a from AgreedAction a where a.id = :id and a.withdrawnAt is null")
  Optional<AgreedAction> inForce(UUID id);

  @Query(
      "select a from AgreedAction a where a.assessment = :assessment and a.withdrawnAt is null"
          + " order by a.code, a.agreedAt")
  List<AgreedAction> of(AssessmentId assessment);
}
