package org.s11portal.evidence;

import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** A document to be stored. */
public record StoreDocument(AgencyId owner, String fileName, UserId by) {}
