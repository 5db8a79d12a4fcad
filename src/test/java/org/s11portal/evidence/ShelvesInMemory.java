package org.s11portal.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Shelves without a database. */
class ShelvesInMemory implements EvidenceShelfRepository {

  private final Map<String, EvidenceShelf> shelves = new HashMap<>();

  @Override
  public Optional<EvidenceShelf> findById(String owner) {
    return Optional.ofNullable(shelves.get(owner));
  }

  @Override
  public void putUp(String owner) {
    shelves.putIfAbsent(owner, new EvidenceShelf());
  }

  @Override
  public Optional<EvidenceShelf> take(String owner) {
    return findById(owner);
  }
}
