package org.s11portal.audit;

import java.time.Instant;
import java.util.List;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** Somebody named colleagues in a comment on an answer. What was said stays within the agency. */
public record ColleagueMentioned(
    CommentId comment,
    AssessmentId assessment,
    RoundId round,
    AgencyId agency,
    String criterion,
    List<UserId> mentioned,
    UserId by,
    Instant at) {}
