package org.s11portal.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DelegationRepository extends Repository<Delegation, UUID> {

  Delegation save(Delegation delegation);

  void delete(Delegation delegation);

  List<Delegation> findByAssessment(AssessmentId assessment);
}
