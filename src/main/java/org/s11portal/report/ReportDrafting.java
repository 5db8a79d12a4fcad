package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.MeetingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a report: its figures are taken from what is published, its words from the officer. */
@Service
@Transactional
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class ReportDrafting {

  private final SectionReportRepository reports;
  private final CommentaryRepository commentaries;
  private final RoundFigures figures;
  private final StoredFigures stored;
  private final TemplatesInUse templates;
  private final AuditRounds rounds;
  private final BoardMeetings meetings;
  private final CurrentUser currentUser;

  ReportDrafting(
      SectionReportRepository reports,
      CommentaryRepository commentaries,
      RoundFigures figures,
      StoredFigures stored,
      TemplatesInUse templates,
      AuditRounds rounds,
      BoardMeetings meetings,
      CurrentUser currentUser) {
    this.reports = reports;
    this.commentaries = commentaries;
    this.figures = figures;
    this.stored = stored;
    this.templates = templates;
    this.rounds = rounds;
    this.meetings = meetings;
    this.currentUser = currentUser;
  }

  /**
   * Begins a report with the published figures of today.
   *
   * @throws Refused when nothing of the round is published
   */
  public ReportId draft(RoundId round, ReportKind kind) {
    if (!rounds.get(round).isYearly()) {
      throw new Refused("report.refused.otherAudit");
    }
    var taken = figures.of(round);
    if (taken.isEmpty()) {
      throw new Refused("report.refused.nothingPublished");
    }
    var report =
        reports.saveAndFlush(
            new SectionReport(
                round,
                kind,
                text("report.title", kind.label(), rounds.get(round).title()),
                stored.first(taken),
                currentUser.get().user()));
    Stream.of(ReportSection.values())
        .forEach(section -> commentaries.save(new Commentary(report.id(), section)));
    return report.id();
  }

  /** Takes the figures anew; every commentary stays, and what changed is kept with the report. */
  public void renewFigures(ReportId id, long version) {
    var report = find(id);
    report.renew(version, stored.anew(report, figures.of(report.round())));
  }

  /** Writes the commentary of a section and says which version it has now. */
  public long write(WriteCommentary writing) {
    find(writing.report()).status().requireDraft();
    var commentary =
        commentaries
            .findByReportAndSection(writing.report(), writing.section())
            .orElseThrow(NotFound::new);
    commentary.write(writing, currentUser.get().user());
    return commentaries.saveAndFlush(commentary).detail().version();
  }

  /**
   * Puts the report before a meeting of the board, whose members read it from now on.
   *
   * @throws Refused when the record of that meeting is closed
   */
  public void putBefore(ReportId id, long version, MeetingId meeting) {
    meetings.get(meeting).requireOpen();
    find(id).putBefore(version, meeting, templates.now().map(TemplateSummary::id));
  }

  private SectionReport find(ReportId id) {
    return reports.toChange(id.value()).orElseThrow(NotFound::new);
  }
}
