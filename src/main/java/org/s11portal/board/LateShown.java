package org.s11portal.board;

import org.s11portal.audit.LateEvidenceDetail;
import org.s11portal.evidence.DocumentSummary;

/** A document that came when the return was before the panel already, and why. */
public record LateShown(DocumentSummary document, LateEvidenceDetail late) {}
