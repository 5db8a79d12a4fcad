package org.s11portal.evidence;

import java.time.Instant;
import org.s11portal.identity.AgencyId;

/** An upload that was not kept, and why. */
public record RefusedUpload(Instant at, AgencyId agency, String fileName, String reason) {}
