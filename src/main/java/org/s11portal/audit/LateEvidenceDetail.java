package org.s11portal.audit;

import static org.s11portal.base.Texts.text;

import java.time.Instant;
import java.util.UUID;
import org.s11portal.base.Dates;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.UserId;

/** A document that came after scrutiny had opened, and why. */
public record LateEvidenceDetail(
    UUID id,
    String criterion,
    DocumentId document,
    String reason,
    UserId addedBy,
    Instant addedAt) {

  /** “Late, added on 3 February 2016, 10:31. The audit of January was not signed before.” */
  public String inWords() {
    return text("audit.late.words", Dates.dayAndTime(addedAt), reason);
  }
}
