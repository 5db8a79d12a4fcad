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

/** That a document stands under an answer. The document itself may stand under many. */
@Entity
class AnswerEvidence {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "answer")
  private Answer answer;

  private DocumentId document;

  @Column(columnDefinition = "longtext")
  private String shows;

  private String pages = "";

  private UserId addedBy;
  private Instant addedAt;

  protected AnswerEvidence() {}

  AnswerEvidence(Answer answer, DocumentId document, String shows, UserId by, Instant at) {
    id = UUID.randomUUID();
    this.answer = answer;
    this.document = document;
    this.shows = shows;
    addedBy = by;
    addedAt = at;
  }

  DocumentId document() {
    return document;
  }

  void note(EvidenceNote note) {
    shows = note.shows();
    pages = note.pages();
  }

  /** Shows a newer version of the same document from now on. */
  void follow(DocumentId newer) {
    document = newer;
  }

  EvidenceLink detail() {
    return new EvidenceLink(document, shows, pages, addedBy, addedAt);
  }
}
