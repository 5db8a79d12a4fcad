package org.s11portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an action says: what is done, what it is to achieve, and how that will be seen. */
@Embeddable
record ActionWords(
    @Column(columnDefinition = "longtext") String activity,
    @Column(columnDefinition = "longtext") String outcome,
    @Column(columnDefinition = "longtext") String measure) {}
