package org.s11portal.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** A document an agency keeps: its bytes never change, what is said of it may. */
@Entity
class Document {

  static final int LONGEST_TITLE = 200;

  @Id private UUID id;
  private UUID series;
  private int edition;
  private boolean newest;
  private AgencyId owner;
  private String title;
  private String fileName;
  private @Nullable WebAddress address;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  private long size;
  private String sha256;
  private StorageKey storageKey;
  private UserId uploadedBy;
  private Instant uploadedAt;
  private @Nullable LocalDate evidenceDate;
  private @Nullable LocalDate reviewBy;

  @Enumerated(EnumType.STRING)
  private ScanState scanState;

  private String scanWords;
  private @Nullable Instant scannedAt;

  @Version private long version;

  protected Document() {}

  Document(StoreDocument asked, CheckedFile file, StorageKey storageKey, Instant now) {
    id = DocumentId.random().value();
    series = id;
    edition = 1;
    newest = true;
    owner = asked.owner();
    title = titleFrom(asked.title().orElseGet(asked.fileName()::asTitle));
    fileName = asked.fileName().value();
    address = file.address().orElse(null);
    kind = file.kind();
    size = file.size();
    sha256 = file.sha256();
    this.storageKey = storageKey;
    uploadedBy = asked.by();
    // As precise as the database keeps it, so that what is returned now equals what is read later.
    uploadedAt = now.truncatedTo(ChronoUnit.MICROS);
    date(asked.evidenceDate(), asked.reviewBy());
    said(file.scan(), now);
  }

  /** A newer version of this one, by the same title unless it is given another. */
  Document next(StoreDocument asked, CheckedFile file, StorageKey key, Instant now) {
    if (!newest) {
      throw new Stale("evidence.stale.replaced", title);
    }
    var next = new Document(asked, file, key, now);
    next.series = series;
    next.edition = edition + 1;
    next.title = asked.title().isPresent() ? next.title : title;
    newest = false;
    return next;
  }

  /** The scanner was asked again. Only news are taken down: it may be away for days. */
  void scanned(ScanResult result, Instant now) {
    if (result.state() != scanState || !result.words().equals(scanWords)) {
      said(result, now);
    }
  }

  private void said(ScanResult result, Instant now) {
    scanState = result.state();
    scanWords = result.words();
    scannedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  DocumentId id() {
    return new DocumentId(id);
  }

  UUID series() {
    return series;
  }

  StorageKey storageKey() {
    return storageKey;
  }

  void describe(DescribeDocument said) {
    if (said.version() != version) {
      throw new Stale("evidence.stale.described", title);
    }
    title = titleFrom(said.title());
    date(said.evidenceDate(), said.reviewBy());
  }

  /** Who shares the uploader’s agency brought it in and may look at what nobody has scanned. */
  void requireOpenableBy(Optional<AgencyId> reader) {
    if (scanState == ScanState.INFECTED) {
      throw new Refused("evidence.refused.infected", title);
    }
    if (scanState == ScanState.WAITING && reader.filter(owner::equals).isEmpty()) {
      throw new Refused("evidence.refused.waiting", title);
    }
  }

  boolean holds(long foundSize, String foundSha256) {
    return size == foundSize && sha256.equals(foundSha256);
  }

  DocumentSummary summary() {
    return new DocumentSummary(
        id(),
        new DocumentId(series),
        owner,
        title,
        new FileName(fileName),
        kind,
        size,
        sha256,
        uploadedAt,
        Optional.ofNullable(evidenceDate),
        Optional.ofNullable(reviewBy),
        scanState,
        edition,
        newest,
        Optional.ofNullable(address));
  }

  DocumentDetail detail() {
    return new DocumentDetail(summary(), uploadedBy, scanWords, version);
  }

  private void date(Optional<LocalDate> evidence, Optional<LocalDate> review) {
    if (evidence.isPresent() && review.isPresent() && review.get().isBefore(evidence.get())) {
      throw new Refused("evidence.refused.reviewBeforeEvidence");
    }
    evidenceDate = evidence.orElse(null);
    reviewBy = review.orElse(null);
  }

  private static String titleFrom(String given) {
    var words = given.strip();
    if (words.isEmpty()) {
      throw new Refused("evidence.refused.titleMissing");
    }
    if (words.length() > LONGEST_TITLE) {
      throw new Refused("evidence.refused.titleTooLong", LONGEST_TITLE);
    }
    return words;
  }
}
