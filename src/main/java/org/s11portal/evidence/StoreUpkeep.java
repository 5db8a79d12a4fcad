package org.s11portal.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.s11portal.base.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Holds the document store against the database: nothing missing, nothing changed, nothing over.
 */
@Service
public class StoreUpkeep {

  /** Younger files may belong to an upload whose row is about to be written. */
  static final Duration ORPHAN_AFTER = Duration.ofDays(1);

  private static final Logger LOG = LoggerFactory.getLogger(StoreUpkeep.class);

  private final DocumentRepository documents;
  private final DocumentStore store;
  private final Clock clock;

  StoreUpkeep(DocumentRepository documents, DocumentStore store, Clock clock) {
    this.documents = documents;
    this.store = store;
    this.clock = clock;
  }

  /** Removes files older than a day that no document refers to; returns how many. */
  public int sweepOrphans() {
    var before = clock.instant().minus(ORPHAN_AFTER);
    var orphans = new ArrayList<StorageKey>();
    try {
      // The files first and the rows after: a row written in between saves its file.
      store.forEach(
          kept -> {
            if (kept.since().isBefore(before)) {
              orphans.add(kept.key());
            }
          });
      var known = documents.storageKeys();
      orphans.removeIf(orphan -> known.contains(orphan.value()));
      for (var orphan : orphans) {
        store.remove(orphan);
      }
      return orphans.size() + store.removeIncomingBefore(before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads every document’s bytes again and compares length and fingerprint. */
  public StoreFindings verifyStore() {
    var ids = documents.idsWithBytes();
    var missing = new ArrayList<DocumentId>();
    var mismatching = new ArrayList<DocumentId>();
    for (var id : ids) {
      documents.findById(id).ifPresent(document -> verify(document, missing, mismatching));
    }
    return new StoreFindings(ids.size(), missing, mismatching);
  }

  private void verify(Document document, List<DocumentId> missing, List<DocumentId> mismatching) {
    var digest = Sha256.digest();
    try (var bytes = new DigestInputStream(store.open(document.storageKey()), digest)) {
      var size = bytes.transferTo(OutputStream.nullOutputStream());
      if (!document.holds(size, HexFormat.of().formatHex(digest.digest()))) {
        mismatching.add(document.id());
      }
    } catch (NoSuchFileException e) {
      missing.add(document.id());
    } catch (IOException e) {
      LOG.error("cannot read document {}", document.id().value(), e);
      mismatching.add(document.id());
    }
  }
}
