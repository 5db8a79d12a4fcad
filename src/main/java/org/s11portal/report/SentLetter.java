package org.s11portal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an agency was sent its letter, and the grades it told; none of an early letter. */
@Embeddable
record SentLetter(
    @Column(name = "at") Instant at,
    @Column(name = "results", columnDefinition = "longtext") @Nullable String results) {}
