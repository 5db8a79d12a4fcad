package org.s11portal.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, UUID> {

  Document save(Document document);

  Optional<Document> findById(UUID id);

  Optional<Document> findByIdAndOwner(UUID id, AgencyId owner);

  List<Document> findByIdIn(Collection<UUID> ids);

  List<Document> findByOwnerOrderByUploadedAtDesc(AgencyId owner);

  @Query("select coalesce(sum(d.size), 0) from Document d where d.owner = :owner")
  long bytesOf(AgencyId owner);

  @Query(value = "select storage_key from document", nativeQuery = true)
  Set<String> storageKeys();

  @Query("select d.id from Document d order by d.uploadedAt")
  List<UUID> allIds();
}
