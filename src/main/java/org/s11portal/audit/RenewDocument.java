package org.s11portal.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.evidence.DocumentId;

/** Asks for a file to become the newer version of a document. */
public record RenewDocument(
    DocumentId older,
    String fileName,
    Optional<LocalDate> evidenceDate,
    Optional<LocalDate> reviewBy) {}
