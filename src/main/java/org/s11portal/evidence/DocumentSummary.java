package org.s11portal.evidence;

import org.s11portal.identity.AgencyId;

/** A document in a list. */
public record DocumentSummary(
    DocumentId id, AgencyId owner, String title, String fileName, long size, String sha256) {}
