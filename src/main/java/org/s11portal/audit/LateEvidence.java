package org.s11portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.UserId;

/**
 * A document that came after scrutiny had opened, with the reason. It stands beside what was handed
 * in and is no part of it: no version and no manifest of the return knows it.
 */
@Entity
class LateEvidence {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment")
  private SelfAssessment assessment;

  private String criterion;
  private DocumentId document;

  @Column(columnDefinition = "longtext")
  private String reason;

  private UserId addedBy;
  private Instant addedAt;

  protected LateEvidence() {}

  LateEvidence(
      SelfAssessment assessment, LateDocument late, DocumentId document, UserId by, Instant at) {
    assessment.requireUnderScrutiny();
    id = UUID.randomUUID();
    this.assessment = assessment;
    criterion = late.criterion();
    this.document = document;
    reason = late.reason();
    addedBy = by;
    addedAt = at;
  }

  LateEvidenceDetail detail() {
    return new LateEvidenceDetail(id, criterion, document, reason, addedBy, addedAt);
  }
}
