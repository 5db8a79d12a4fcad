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

  List<Document> findBySeriesOrderByEditionDesc(UUID series);

  void delete(Document document);

  /** What was found infected has no bytes any more. */
  @Query(
      "select coalesce(sum(d.size), 0) from Document d"
          + " where d.owner = :owner and d.scanState <> ScanState.INFECTED")
  long bytesOf(AgencyId owner);

  @Query(
      value = "select storage_key from document where scan_state <> 'INFECTED'",
      nativeQuery = true)
  Set<String> storageKeys();

  @Query(
      "select d.id from Document d where d.scanState <> ScanState.INFECTED order by d.uploadedAt")
  List<UUID> idsWithBytes();

  /** The one that has waited longest first. */
  @Query("select d.id from Document d where d.scanState in :states order by d.uploadedAt")
  List<UUID> idsIn(Collection<ScanState> states);

  @Query("select d from Document d where d.scanState in :states order by d.uploadedAt")
  List<Document> in(Collection<ScanState> states);
}
