package org.s11portal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Stale;
import org.s11portal.identity.UserId;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingSummary;

/** A Section 11 report: the frozen figures of a round, and how far the report has come. */
@Entity
class SectionReport {

  @Id private UUID id;
  private RoundId round;

  @Enumerated(EnumType.STRING)
  private ReportKind kind;

  private String title;

  @Enumerated(EnumType.STRING)
  private ReportStatus status = ReportStatus.DRAFT;

  @Column(columnDefinition = "longtext")
  private String figures;

  @Column(columnDefinition = "longtext")
  private String changes = "[]";

  private Instant figuresTakenAt;
  private UserId draftedBy;
  private @Nullable MeetingId meeting;
  private @Nullable TemplateId template;
  private @Nullable UserId acceptedBy;
  private @Nullable Instant acceptedAt;
  @Version private long version;

  protected SectionReport() {}

  SectionReport(RoundId round, ReportKind kind, String title, TakenFigures taken, UserId by) {
    id = UUID.randomUUID();
    this.round = round;
    this.kind = kind;
    this.title = title;
    figures = taken.figures();
    figuresTakenAt = taken.at();
    draftedBy = by;
  }

  /** Puts the figures of today in place of the earlier ones; what was written stays. */
  void renew(long held, TakenFigures taken) {
    requireVersion(held);
    status.requireDraft();
    figures = taken.figures();
    changes = taken.changes();
    figuresTakenAt = taken.at();
  }

  /** From now on it stays in the template the board reads it in; none: the standard one. */
  void putBefore(long held, MeetingId when, Optional<TemplateId> filledInto) {
    requireVersion(held);
    status = status.moveTo(ReportStatus.BEFORE_THE_BOARD);
    meeting = when;
    template = filledInto.orElse(null);
  }

  void backToDraft(long held) {
    requireVersion(held);
    status = status.moveTo(ReportStatus.DRAFT);
    meeting = null;
    template = null;
  }

  void accept(long held, UserId by, Instant at) {
    requireVersion(held);
    status = status.moveTo(ReportStatus.ACCEPTED);
    acceptedBy = by;
    acceptedAt = at;
  }

  private void requireVersion(long held) {
    if (held != version) {
      throw new Stale("report.refused.stale");
    }
  }

  ReportId id() {
    return new ReportId(id);
  }

  RoundId round() {
    return round;
  }

  ReportKind kind() {
    return kind;
  }

  ReportStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  Instant figuresTakenAt() {
    return figuresTakenAt;
  }

  Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  String figures() {
    return figures;
  }

  String changes() {
    return changes;
  }

  Optional<MeetingId> meeting() {
    return Optional.ofNullable(meeting);
  }

  ReportSummary summary(Optional<MeetingSummary> before) {
    return new ReportSummary(
        id(),
        round,
        kind,
        title,
        status,
        figuresTakenAt,
        before,
        Optional.ofNullable(acceptedBy),
        acceptedAt(),
        Optional.ofNullable(template),
        version);
  }
}
