package org.s11portal.standards;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CriterionRepository extends Repository<Criterion, UUID> {

  void delete(Criterion criterion);
}
