package org.s11portal.audit;

import java.time.Instant;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.UserId;

/** A document used as evidence under an answer, and what it is meant to show there. */
public record EvidenceLink(DocumentId document, String shows, UserId addedBy, Instant addedAt) {}
