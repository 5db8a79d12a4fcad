package org.s11portal.panel;

import java.time.Instant;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** What a panel saw when it looked whether a completed action has done its work. */
public record ActionCheckDetail(
    UUID link,
    RoundId round,
    AgencyId agency,
    String code,
    boolean verified,
    String note,
    UserId checkedBy,
    Instant checkedAt) {}
