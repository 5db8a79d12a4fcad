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
  private AgencyId owner;
  private String title;
  private String fileName;

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

  @Version private long version;

  protected Document() {}

  Document(StoreDocument asked, CheckedFile file, StorageKey storageKey, Instant now) {
    id = DocumentId.random().value();
    owner = asked.owner();
    title = titleFrom(asked.title().orElseGet(asked.fileName()::asTitle));
    fileName = asked.fileName().value();
    kind = file.kind();
    size = file.size();
    sha256 = file.sha256();
    this.storageKey = storageKey;
    uploadedBy = asked.by();
    // As precise as the database keeps it, so that what is returned now equals what is read later.
    uploadedAt = now.truncatedTo(ChronoUnit.MICROS);
    date(asked.evidenceDate(), asked.reviewBy());
    scanState = ScanState.NOT_SCANNED;
  }

  DocumentId id() {
    return new DocumentId(id);
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

  void requireOpenable() {
    if (!scanState.mayBeOpened()) {
      throw new Refused("evidence.refused.infected", title);
    }
  }

  boolean holds(long foundSize, String foundSha256) {
    return size == foundSize && sha256.equals(foundSha256);
  }

  DocumentSummary summary() {
    return new DocumentSummary(
        id(),
        owner,
        title,
        new FileName(fileName),
        kind,
        size,
        sha256,
        uploadedAt,
        Optional.ofNullable(evidenceDate),
        Optional.ofNullable(reviewBy),
        scanState);
  }

  DocumentDetail detail() {
    return new DocumentDetail(summary(), uploadedBy, version);
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
