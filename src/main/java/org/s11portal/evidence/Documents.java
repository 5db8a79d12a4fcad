package org.s11portal.evidence;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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
  private final Intake intake;
  private final Previews previews;
  private final RefusedUploads refusals;
  private final VirusScanner scanner;
  private final EvidenceSettings settings;

  Documents(
      DocumentRepository documents,
      DocumentStore store,
      Intake intake,
      Previews previews,
      RefusedUploads refusals,
      VirusScanner scanner,
      EvidenceSettings settings) {
    this.documents = documents;
    this.store = store;
    this.intake = intake;
    this.previews = previews;
    this.refusals = refusals;
    this.scanner = scanner;
    this.settings = settings;
  }

  /**
   * Lets a file in, looks at what it is and keeps it. Bytes come at the pace of somebody’s network,
   * so this must not be called within a transaction: it would hold a connection and locks for as
   * long.
   *
   * @throws Refused with the reason in words; nothing of the file is kept then, and the refusal is
   *     in the history. That the sender’s bytes stopped before their end is one of the reasons.
   */
  @Transactional(propagation = Propagation.NEVER)
  public DocumentDetail store(StoreDocument asked, InputStream bytes) {
    return orWriteDown(asked, () -> intake.file(asked, bytes));
  }

  /** Keeps a link; what it leads to is never fetched. */
  @Transactional(propagation = Propagation.NEVER)
  public DocumentDetail keep(KeepLink link) {
    var asked = link.asDocument();
    return orWriteDown(asked, () -> intake.link(asked, link.address()));
  }

  /** Whether there is a scanner to ask; without one nothing waits for it either. */
  public boolean areScanned() {
    return scanner.isConfigured();
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

  /** Everything an agency keeps, each in its newest version, latest first. */
  public List<DocumentSummary> of(AgencyId owner) {
    return allVersions(owner).stream().filter(DocumentSummary::newest).toList();
  }

  /** Every version of everything an agency keeps, latest first. */
  public List<DocumentSummary> allVersions(AgencyId owner) {
    return summaries(documents.findByOwnerOrderByUploadedAtDesc(owner));
  }

  /** All versions of one of this agency’s documents, the newest first; empty for no such one. */
  public List<DocumentSummary> versions(AgencyId owner, DocumentId id) {
    return documents
        .findByIdAndOwner(id.value(), owner)
        .map(one -> summaries(documents.findBySeriesOrderByEditionDesc(one.series())))
        .orElseGet(List::of);
  }

  /** What waits for the scanner, the longest first, and what it found a virus in. */
  public List<DocumentDetail> heldBack() {
    return documents.in(List.of(ScanState.WAITING, ScanState.INFECTED)).stream()
        .map(Document::detail)
        .toList();
  }

  /**
   * A document to read.
   *
   * @param reader the agency of whoever reads, if they have one
   * @throws NotFound when there is none
   * @throws Refused when a virus was found in it, or it waits for the scanner and the reader is of
   *     another agency
   */
  public OpenDocument open(DocumentId id, Optional<AgencyId> reader) {
    var document = documents.findById(id.value()).orElseThrow(NotFound::new);
    document.requireOpenableBy(reader);
    var key = document.storageKey();
    var detail = document.detail();
    OpenDocument.Bytes bytes = () -> store.open(key);
    return new OpenDocument(
        detail, bytes, () -> previews.of(detail.kind(), detail.fileName(), bytes));
  }

  /** Changes what is said of an agency’s own document; its bytes stay as they are. */
  @Transactional
  public void describe(DescribeDocument said) {
    documents
        .findByIdAndOwner(said.document().value(), said.owner())
        .orElseThrow(NotFound::new)
        .describe(said);
  }

  private DocumentDetail orWriteDown(StoreDocument asked, Supplier<DocumentDetail> intaking) {
    try {
      return intaking.get();
    } catch (UncheckedIOException e) {
      LOG.error("the document store failed", e);
      throw written(asked, new Refused("evidence.refused.unavailable", asked.fileName().value()));
    } catch (Refused refusal) {
      throw written(asked, refusal);
    }
  }

  private Refused written(StoreDocument asked, Refused refusal) {
    refusals.write(asked, refusal);
    return refusal;
  }

  private static List<DocumentSummary> summaries(List<Document> found) {
    return found.stream().map(Document::summary).toList();
  }
}
