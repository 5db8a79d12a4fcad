package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.PromiseOutcome;

/** An improvement promised a round ago, and what the agency says became of it. */
@Embeddable
public record LastPromise(
    String code,
    @Column(columnDefinition = "longtext") String what,
    @Column(columnDefinition = "longtext") String who,
    LocalDate dueOn,
    @Enumerated(EnumType.STRING) PromiseOutcome.@Nullable State outcome,
    @Column(columnDefinition = "longtext") @Nullable String note) {}
