package org.s11portal.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.identity.AgencyId;

/** A document as a list shows it. The size is in bytes, the SHA-256 hexadecimal. */
public record DocumentSummary(
    DocumentId id,
    AgencyId owner,
    String title,
    FileName fileName,
    FileKind kind,
    long size,
    String sha256,
    Instant uploadedAt,
    Optional<LocalDate> evidenceDate,
    Optional<LocalDate> reviewBy,
    ScanState scan) {}
