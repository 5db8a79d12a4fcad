package org.s11portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Every document kept as evidence. This service does not know who may read what: whoever calls it
 * has asked that already, each time.
 */
@Service
@Transactional(readOnly = true)
public class Documents {

  private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

  private final DocumentRepository documents;
  private final DocumentStore store;
  private final EvidenceSettings settings;
  private final TransactionOperations transactions;
  private final Clock clock;

  Documents(
      DocumentRepository documents,
      DocumentStore store,
      EvidenceSettings settings,
      TransactionOperations transactions,
      Clock clock) {
    this.documents = documents;
    this.store = store;
    this.settings = settings;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Lets a file in, looks at what it is and keeps it. Bytes come at the pace of somebody’s network,
   * so this must not be called within a transaction: it would hold a connection and locks for as
   * long.
   *
   * @throws Refused with the reason in words; nothing of the file is kept then. That the sender’s
   *     bytes stopped before their end is one of the reasons.
   */
  @Transactional(propagation = Propagation.NEVER)
  public DocumentDetail store(StoreDocument asked, InputStream bytes) {
    try {
      ContentCheck.promisedBy(asked.fileName());
      requireRoom(asked, 1);
      try (var received = receive(asked, bytes)) {
        return keep(asked, received);
      }
    } catch (UncheckedIOException e) {
      LOG.error("the document store failed", e);
      throw new Refused("evidence.refused.unavailable", asked.fileName().value());
    } catch (Refused e) {
      LOG.info(
          "refused a file from {} of {}: {}",
          asked.by().value(),
          asked.owner().value(),
          e.getMessage());
      throw e;
    }
  }

  /** How many bytes one file may have. */
  public long largestFile() {
    return settings.limit().toBytes();
  }

  public Optional<DocumentDetail> find(DocumentId id) {
    return documents.findById(id.value()).map(Document::detail);
  }

  /** One of this agency’s own documents. */
  public Optional<DocumentDetail> find(AgencyId owner, DocumentId id) {
    return documents.findByIdAndOwner(id.value(), owner).map(Document::detail);
  }

  /**
   * What a list shows of a document.
   *
   * @throws NotFound when there is none
   */
  public DocumentSummary summary(DocumentId id) {
    return documents.findById(id.value()).map(Document::summary).orElseThrow(NotFound::new);
  }

  /** What is known of these documents, in one query; an unknown one is left out. */
  public Map<DocumentId, DocumentSummary> summaries(Collection<DocumentId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return documents.findByIdIn(ids.stream().map(DocumentId::value).toList()).stream()
        .map(Document::summary)
        .collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
  }

  /** Everything an agency keeps, latest first. */
  public List<DocumentSummary> of(AgencyId owner) {
    return documents.findByOwnerOrderByUploadedAtDesc(owner).stream()
        .map(Document::summary)
        .toList();
  }

  /**
   * A document to read.
   *
   * @throws NotFound when there is none
   * @throws Refused when a virus was found in it
   */
  public OpenDocument open(DocumentId id) {
    var document = documents.findById(id.value()).orElseThrow(NotFound::new);
    document.requireOpenable();
    var key = document.storageKey();
    return new OpenDocument(document.detail(), () -> store.open(key));
  }

  /** Changes what is said of an agency’s own document; its bytes stay as they are. */
  @Transactional
  public void describe(DescribeDocument said) {
    documents
        .findByIdAndOwner(said.document().value(), said.owner())
        .orElseThrow(NotFound::new)
        .describe(said);
  }

  private Reception receive(StoreDocument asked, InputStream bytes) {
    try {
      return Reception.of(bytes, asked.fileName(), settings.limit().toBytes(), store);
    } catch (IOException e) {
      throw new Refused("evidence.refused.interrupted", asked.fileName().value());
    }
  }

  private DocumentDetail keep(StoreDocument asked, Reception received) {
    try {
      var kind = ContentCheck.requireAcceptable(new Suspect(asked.fileName(), received.file()));
      requireRoom(asked, received.size());
      var checked = new CheckedFile(kind, received.size(), received.sha256());
      var key = StorageKey.random();
      var document = new Document(asked, checked, key, clock.instant());
      store.keep(received.file(), key);
      // Should this fail, the bytes stay: the row may be there although its commit was not
      // answered.
      // Bytes without a row are swept later; a row without bytes never comes about.
      return enter(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DocumentDetail enter(Document document) {
    return transactions.execute(status -> documents.save(document).detail());
  }

  /**
   * Several uploads at the same moment may together go slightly beyond; the next one is refused.
   */
  private void requireRoom(StoreDocument asked, long bytes) {
    long kept = transactions.execute(status -> documents.bytesOf(asked.owner()));
    if (kept + bytes > settings.quota().toBytes()) {
      throw new Refused(
          "evidence.refused.quota",
          asked.fileName().value(),
          Sizes.inWords(settings.quota().toBytes()));
    }
  }
}
