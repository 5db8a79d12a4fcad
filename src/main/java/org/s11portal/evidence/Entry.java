package org.s11portal.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.s11portal.base.DomainException;
import org.s11portal.base.NotFound;
import org.s11portal.base.Stale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The last step in: bytes first, row second, in that order whatever happens. */
@Component
class Entry {

  private final DocumentRepository documents;
  private final DocumentStore store;
  private final Shelves shelves;
  private final TransactionOperations transactions;
  private final Clock clock;

  Entry(
      DocumentRepository documents,
      DocumentStore store,
      Shelves shelves,
      TransactionOperations transactions,
      Clock clock) {
    this.documents = documents;
    this.store = store;
    this.shelves = shelves;
    this.transactions = transactions;
    this.clock = clock;
  }

  DocumentDetail of(StoreDocument asked, CheckedFile checked, Path received) throws IOException {
    var key = StorageKey.random();
    store.keep(received, key);
    try {
      return transactions.execute(status -> row(asked, checked, key));
    } catch (DomainException certain) {
      // Refused before anything was written: no row will ever ask for these bytes.
      store.remove(key);
      throw certain;
    } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
      throw new Stale("evidence.stale.replaced", asked.fileName().value());
    }
    // Should it fail otherwise, the bytes stay: the row may be there although its commit was not
    // answered. Bytes without a row are swept later; a row without bytes never comes about.
  }

  private DocumentDetail row(StoreDocument asked, CheckedFile checked, StorageKey key) {
    shelves.take(asked.owner(), asked.fileName(), checked.size());
    var now = clock.instant();
    var document =
        asked
            .replaces()
            .map(
                old ->
                    documents
                        .findByIdAndOwner(old.value(), asked.owner())
                        .orElseThrow(NotFound::new)
                        .next(asked, checked, key, now))
            .orElseGet(() -> new Document(asked, checked, key, now));
    return documents.save(document).detail();
  }
}
