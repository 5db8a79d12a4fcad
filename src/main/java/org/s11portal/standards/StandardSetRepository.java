package org.s11portal.standards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StandardSetRepository extends Repository<StandardSet, UUID> {

  StandardSet save(StandardSet set);

  Optional<StandardSet> findById(UUID id);

  Optional<StandardSet> findByCodeAndEdition(String code, String edition);

  boolean existsByCodeAndEdition(String code, String edition);

  List<StandardSet> findAllByOrderByEditionDesc();
}
