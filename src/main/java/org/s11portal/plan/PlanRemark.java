package org.s11portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the import had to say about the file: a doubt with its reason, or a text that found no
 * place.
 */
@Embeddable
public record PlanRemark(
    int inRow,
    @Column(columnDefinition = "longtext") String cell,
    @Column(columnDefinition = "longtext") String words) {}
