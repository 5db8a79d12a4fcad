package org.s11portal.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.evidence.WebAddress;

/** A link to be kept as evidence; without a title its host serves. */
public record NewLink(
    WebAddress address,
    Optional<String> title,
    Optional<LocalDate> evidenceDate,
    Optional<LocalDate> reviewBy) {}
