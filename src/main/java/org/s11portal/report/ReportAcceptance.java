package org.s11portal.report;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the independent chair does with a report that is before the board. */
@Service
@Transactional
@RolesAllowed(Roles.INDEPENDENT_CHAIR)
public class ReportAcceptance {

  private final SectionReportRepository reports;
  private final CurrentUser currentUser;
  private final Clock clock;

  ReportAcceptance(SectionReportRepository reports, CurrentUser currentUser, Clock clock) {
    this.reports = reports;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Accepts it: from then on nobody changes it. */
  public void accept(ReportId id, long version) {
    find(id).accept(version, currentUser.get().user(), clock.instant());
  }

  /** Gives it back to the officer to be worked on. */
  public void giveBack(ReportId id, long version) {
    find(id).backToDraft(version);
  }

  private SectionReport find(ReportId id) {
    return reports.toChange(id.value()).orElseThrow(NotFound::new);
  }
}
