package org.s11portal.standards;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/**
 * What an agency said of a criterion, and what became of it.
 *
 * @param code the criterion’s code when this was said; it may have changed since
 * @param question what the criterion asked when this was said
 */
public record CommentDetail(
    CommentId id,
    CriterionId criterion,
    String code,
    String question,
    AgencyId agency,
    String words,
    UserId saidBy,
    Instant saidAt,
    String answer,
    Optional<Instant> answeredAt,
    boolean dealtWith,
    long version) {}
