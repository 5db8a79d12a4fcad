package org.s11portal.panel;

import java.time.Instant;
import org.s11portal.identity.UserId;
import org.s11portal.standards.Grade;

/** What one member of a panel would give a criterion, and why. */
public record MemberViewDetail(
    String code, UserId member, Grade grade, String reason, Instant at) {}
