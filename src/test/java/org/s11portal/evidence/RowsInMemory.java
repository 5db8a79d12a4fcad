package org.s11portal.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
    return all(document -> document.summary().owner().equals(owner)).reversed();
  }

  @Override
  public List<Document> findBySeriesOrderByEditionDesc(UUID series) {
    return all(document -> document.series().equals(series)).reversed();
  }

  @Override
  public void delete(Document document) {
    rows.remove(document.id().value());
  }

  @Override
  public long bytesOf(AgencyId owner) {
    return findByOwnerOrderByUploadedAtDesc(owner).stream()
        .filter(RowsInMemory::hasBytes)
        .mapToLong(document -> document.summary().size())
        .sum();
  }

  @Override
  public Set<String> storageKeys() {
    return all(RowsInMemory::hasBytes).stream()
        .map(document -> document.storageKey().value())
        .collect(Collectors.toSet());
  }

  @Override
  public List<UUID> idsWithBytes() {
    return all(RowsInMemory::hasBytes).stream().map(one -> one.id().value()).toList();
  }

  @Override
  public List<UUID> idsIn(Collection<ScanState> states) {
    return in(states).stream().map(one -> one.id().value()).toList();
  }

  @Override
  public List<Document> in(Collection<ScanState> states) {
    return all(document -> states.contains(document.summary().scan()));
  }

  private List<Document> all(Predicate<Document> wanted) {
    return rows.values().stream().filter(wanted).toList();
  }

  private static boolean hasBytes(Document document) {
    return document.summary().scan() != ScanState.INFECTED;
  }
}
