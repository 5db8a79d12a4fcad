package org.s11portal.evidence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceShelfRepository extends Repository<EvidenceShelf, String> {

  Optional<EvidenceShelf> findById(String owner);

  /** In a transaction of its own: whoever inserts and then takes would wait for another like it. */
  @Modifying
  @Query(
      value = "insert ignore into evidence_shelf (owner, version) values (:owner, 0)",
      nativeQuery = true)
  void putUp(String owner);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from EvidenceShelf s where s.owner = :owner")
  Optional<EvidenceShelf> take(String owner);
}
