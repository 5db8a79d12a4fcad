package org.s11portal.standards;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StandardSetRepository extends Repository<StandardSet, UUID> {

  StandardSet save(StandardSet set);

  void delete(StandardSet set);

  Optional<StandardSet> findById(UUID id);

  /** To be changed: whatever part of the set changes, the version of the whole goes up. */
  @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
  @Query("from StandardSet set where set.id = :id")
  Optional<StandardSet> toChange(UUID id);

  Optional<StandardSet> findByCodeAndEdition(String code, String edition);

  boolean existsByEdition(String edition);

  List<StandardSet> findAllByOrderByEditionDesc();
}
