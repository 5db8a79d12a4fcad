package org.s11portal.report;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.UserId;
import org.s11portal.meeting.MeetingSummary;

/**
 * Which report it is and how far it has come.
 *
 * @param template the one it was put before the board in; empty for the standard one and for drafts
 */
public record ReportSummary(
    ReportId id,
    RoundId round,
    ReportKind kind,
    String title,
    ReportStatus status,
    Instant figuresTakenAt,
    Optional<MeetingSummary> meeting,
    Optional<UserId> acceptedBy,
    Optional<Instant> acceptedAt,
    Optional<TemplateId> template,
    long version) {}
