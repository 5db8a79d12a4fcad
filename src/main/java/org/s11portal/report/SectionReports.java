package org.s11portal.report;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.meeting.BoardMeetings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Section 11 reports, for each reader as far as their office lets them see. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class SectionReports {

  private final SectionReportRepository reports;
  private final CommentaryRepository commentaries;
  private final StoredFigures stored;
  private final BoardMeetings meetings;
  private final CurrentUser currentUser;

  SectionReports(
      SectionReportRepository reports,
      CommentaryRepository commentaries,
      StoredFigures stored,
      BoardMeetings meetings,
      CurrentUser currentUser) {
    this.reports = reports;
    this.commentaries = commentaries;
    this.stored = stored;
    this.meetings = meetings;
    this.currentUser = currentUser;
  }

  /** The newest figures first. A draft is seen only by those who work on it or will accept it. */
  public List<ReportSummary> all() {
    var found = reports.findByStatusInOrderByFiguresTakenAtDesc(readable());
    var before =
        meetings.of(found.stream().map(SectionReport::meeting).flatMap(Optional::stream).toList());
    return found.stream().map(report -> report.summary(report.meeting().map(before::get))).toList();
  }

  /**
   * One report, whole.
   *
   * @throws NotFound when there is none, or it is not yet theirs to read
   */
  public ReportDetail read(ReportId id) {
    var report = reports.findByIdAndStatusIn(id.value(), readable()).orElseThrow(NotFound::new);
    return new ReportDetail(
        report.summary(report.meeting().map(meetings::get)),
        stored.figures(report),
        commentaries.findByReport(id).stream()
            .map(Commentary::detail)
            .collect(Collectors.toMap(CommentaryDetail::section, Function.identity())),
        stored.changes(report));
  }

  private Set<ReportStatus> readable() {
    return currentUser
            .get()
            .hasAny(Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER, Roles.INDEPENDENT_CHAIR)
        ? EnumSet.allOf(ReportStatus.class)
        : EnumSet.of(ReportStatus.BEFORE_THE_BOARD, ReportStatus.ACCEPTED);
  }
}
