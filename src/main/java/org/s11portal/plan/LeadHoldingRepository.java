package org.s11portal.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LeadHoldingRepository extends Repository<LeadHolding, UUID> {

  LeadHolding save(LeadHolding holding);

  void delete(LeadHolding holding);

  Optional<LeadHolding> findById(UUID id);

  List<LeadHolding> findAllByOrderByLead();

  List<LeadHolding> findByHolder(Holder holder);

  boolean existsByLeadAndHolder(String lead, Holder holder);
}
