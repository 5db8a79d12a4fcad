package org.s11portal.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks the scanner again about everything it has not answered for yet. */
@Component
class ScanRounds {

  private static final Logger LOG = LoggerFactory.getLogger(ScanRounds.class);
  private static final List<ScanState> UNANSWERED =
      List.of(ScanState.WAITING, ScanState.NOT_SCANNED);

  /** A scanner that is away is not asked about a thousand documents one by one. */
  private static final int ENOUGH = 3;

  private final DocumentRepository documents;
  private final DocumentStore store;
  private final VirusScanner scanner;
  private final TransactionOperations transactions;
  private final Clock clock;

  ScanRounds(
      DocumentRepository documents,
      DocumentStore store,
      VirusScanner scanner,
      TransactionOperations transactions,
      Clock clock) {
    this.documents = documents;
    this.store = store;
    this.scanner = scanner;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(
      initialDelayString = "${portal.evidence.scanner.every:2m}",
      fixedDelayString = "${portal.evidence.scanner.every:2m}")
  void round() {
    if (!scanner.isConfigured()) {
      return;
    }
    var unanswered = 0;
    for (var id : documents.idsIn(UNANSWERED)) {
      unanswered = scan(new DocumentId(id)) ? 0 : unanswered + 1;
      if (unanswered == ENOUGH) {
        return;
      }
    }
  }

  /** Whether the scanner answered. */
  private boolean scan(DocumentId id) {
    try {
      return documents
          .findById(id.value())
          .map(document -> answer(id, document.storageKey()))
          .orElse(true);
    } catch (OptimisticLockingFailureException elsewhere) {
      return true;
    } catch (UncheckedIOException e) {
      LOG.error("cannot read document {} for scanning", id.value(), e);
      return true;
    }
  }

  private boolean answer(DocumentId id, StorageKey key) {
    var result = scanner.scan(() -> store.open(key));
    transactions.executeWithoutResult(
        status ->
            documents
                .findById(id.value())
                .ifPresent(document -> document.scanned(result, clock.instant())));
    if (result.state() == ScanState.INFECTED) {
      LOG.warn("a virus was found in document {}: {}", id.value(), result.words());
      remove(key);
    }
    return result.state() != ScanState.WAITING;
  }

  /** The row says infected by now, so that nothing will ask for the bytes. */
  private void remove(StorageKey key) {
    try {
      store.remove(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
