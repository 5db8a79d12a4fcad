package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.identity.UserId;

/**
 * A document an agency answers a challenge with: this version of it and no later one, with the
 * title and the SHA-256 it had when it was chosen.
 */
@Embeddable
public record GivenEvidence(
    DocumentId document,
    @Column(columnDefinition = "longtext") String title,
    String sha256,
    UserId addedBy,
    Instant addedAt) {

  static GivenEvidence of(DocumentSummary document, UserId by, Instant now) {
    return new GivenEvidence(document.id(), document.title(), document.sha256(), by, now);
  }
}
