package org.s11portal.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.identity.AgencyId;

/**
 * A document as a list shows it. The size is in bytes, the SHA-256 hexadecimal.
 *
 * @param first the first version of it, which all its versions share
 * @param edition which version it is, counted from 1
 * @param newest whether there is no newer version of it
 * @param address where it leads, when it is a link
 */
public record DocumentSummary(
    DocumentId id,
    DocumentId first,
    AgencyId owner,
    String title,
    FileName fileName,
    FileKind kind,
    long size,
    String sha256,
    Instant uploadedAt,
    Optional<LocalDate> evidenceDate,
    Optional<LocalDate> reviewBy,
    ScanState scan,
    int edition,
    boolean newest,
    Optional<WebAddress> address) {}
