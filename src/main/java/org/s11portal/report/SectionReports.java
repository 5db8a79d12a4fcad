package org.s11portal.report;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
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
  private final CurrentUser currentUser;

  SectionReports(
      SectionReportRepository reports,
      CommentaryRepository commentaries,
      StoredFigures stored,
      CurrentUser currentUser) {
    this.reports = reports;
    this.commentaries = commentaries;
    this.stored = stored;
    this.currentUser = currentUser;
  }

  /** The newest figures first. A draft is seen only by those who work on it or will accept it. */
  public List<ReportSummary> all() {
    return reports.findByStatusInOrderByFiguresTakenAtDesc(readable()).stream()
        .map(SectionReport::summary)
        .toList();
  }

  /**
   * One report, whole.
   *
   * @throws NotFound when there is none, or it is not yet theirs to read
   */
  public ReportDetail read(ReportId id) {
    var report = reports.findByIdAndStatusIn(id.value(), readable()).orElseThrow(NotFound::new);
    return new ReportDetail(
        report.summary(),
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
