package org.s11portal.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.s11portal.identity.AgencyId;

/** Rows without a database, for what must happen when the database fails. */
class RowsInMemory implements DocumentRepository {

  private final Map<UUID, Document> rows = new LinkedHashMap<>();
  private boolean failing;

  void fail() {
    failing = true;
  }

  void recover() {
    failing = false;
  }

  @Override
  public Document save(Document document) {
    if (failing) {
      throw new IllegalStateException("the database went away");
    }
    rows.put(document.id().value(), document);
    return document;
  }

  @Override
  public Optional<Document> findById(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<Document> findByIdAndOwner(UUID id, AgencyId owner) {
    return findById(id).filter(document -> document.summary().owner().equals(owner));
  }

  @Override
  public List<Document> findByIdIn(Collection<UUID> ids) {
    return ids.stream().flatMap(id -> findById(id).stream()).toList();
  }

  @Override
  public List<Document> findByOwnerOrderByUploadedAtDesc(AgencyId owner) {
    return rows.values().stream()
        .filter(document -> document.summary().owner().equals(owner))
        .toList()
        .reversed();
  }

  @Override
  public long bytesOf(AgencyId owner) {
    return findByOwnerOrderByUploadedAtDesc(owner).stream()
        .mapToLong(document -> document.summary().size())
        .sum();
  }

  @Override
  public Set<String> storageKeys() {
    return rows.values().stream()
        .map(document -> document.storageKey().value())
        .collect(Collectors.toSet());
  }

  @Override
  public List<UUID> allIds() {
    return List.copyOf(rows.keySet());
  }
}
