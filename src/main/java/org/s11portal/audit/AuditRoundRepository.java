package org.s11portal.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AuditRoundRepository extends Repository<AuditRound, String> {

  AuditRound save(AuditRound round);

  boolean existsByCode(String code);

  Optional<AuditRound> findByCode(String code);

  List<AuditRound> findAllByOrderByOpensOnDesc();
}
