package org.s11portal.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditRoundRepository extends Repository<AuditRound, String> {

  AuditRound save(AuditRound round);

  boolean existsByCode(String code);

  Optional<AuditRound> findByCode(String code);

  List<AuditRound> findAllByOrderByOpensOnDesc();

  @Query("select count(s) > 0 from Submission s where s.assessment.round.code = :round")
  boolean hasDeclarations(String round);
}
