package org.s11portal.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.identity.AgencyId;

/** Says what an agency’s document is; the version is the one the screen was showing. */
public record DescribeDocument(
    AgencyId owner,
    DocumentId document,
    long version,
    String title,
    Optional<LocalDate> evidenceDate,
    Optional<LocalDate> reviewBy) {}
