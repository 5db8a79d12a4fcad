package org.s11portal.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.s11portal.evidence.DocumentId;

/** That a submission rests on this very version of a document: it stays for as long as that. */
@Entity
class SubmittedDocument {

  @Id private UUID id;
  private UUID submission;
  private String criterion;
  private DocumentId document;

  protected SubmittedDocument() {}

  SubmittedDocument(Submission submission, String criterion, DocumentId document) {
    id = UUID.randomUUID();
    this.submission = submission.id();
    this.criterion = criterion;
    this.document = document;
  }
}
