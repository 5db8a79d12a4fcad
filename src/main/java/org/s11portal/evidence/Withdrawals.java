package org.s11portal.evidence;

import java.io.IOException;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Taking a document away for good, with all its versions: rows first, bytes after. */
@Service
public class Withdrawals {

  private static final Logger LOG = LoggerFactory.getLogger(Withdrawals.class);

  private final DocumentRepository documents;
  private final DocumentStore store;
  private final TransactionOperations transactions;

  Withdrawals(
      DocumentRepository documents, DocumentStore store, TransactionOperations transactions) {
    this.documents = documents;
    this.store = store;
    this.transactions = transactions;
  }

  /**
   * Withdraws an agency’s own document.
   *
   * @throws Refused when something in the database still rests on a version of it
   */
  @Transactional(propagation = Propagation.NEVER)
  public void withdraw(AgencyId owner, DocumentId id) {
    try {
      transactions.execute(status -> rows(owner, id)).forEach(this::removeBytes);
    } catch (DataIntegrityViolationException inUse) {
      // Also when it was put under an answer a moment ago: the database holds on to it.
      throw new Refused("evidence.refused.inUse");
    }
  }

  private List<StorageKey> rows(AgencyId owner, DocumentId id) {
    var one = documents.findByIdAndOwner(id.value(), owner).orElseThrow(NotFound::new);
    var versions = documents.findBySeriesOrderByEditionDesc(one.series());
    versions.forEach(documents::delete);
    return versions.stream().map(Document::storageKey).toList();
  }

  private void removeBytes(StorageKey key) {
    try {
      store.remove(key);
    } catch (IOException e) {
      LOG.warn("bytes of a withdrawn document stay until they are swept", e);
    }
  }
}
