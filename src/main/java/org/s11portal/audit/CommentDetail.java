package org.s11portal.audit;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.identity.UserId;

/** A comment as colleagues read it. */
public record CommentDetail(
    CommentId id,
    String words,
    UserId by,
    Instant at,
    Optional<UserId> resolvedBy,
    Optional<Instant> resolvedAt) {}
