package org.s11portal.audit;

import java.time.Instant;
import org.s11portal.identity.UserId;

/** A handed-in version of a return: who declared what, when, and the hash of its manifest. */
public record SubmissionDetail(
    int number,
    String declaredName,
    String declaredPost,
    String statement,
    UserId submittedBy,
    Instant submittedAt,
    String sha256) {}
