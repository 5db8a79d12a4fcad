package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.meeting.ui.MeetingChoices;
import org.s11portal.report.FigureChange;
import org.s11portal.report.ReportAcceptance;
import org.s11portal.report.ReportDetail;
import org.s11portal.report.ReportDrafting;
import org.s11portal.report.ReportFiles;
import org.s11portal.report.ReportId;
import org.s11portal.report.ReportSection;
import org.s11portal.report.ReportStatus;
import org.s11portal.report.ReportSummary;
import org.s11portal.report.SectionReports;

/** One Section 11 report: every figure with its source, and what the officer writes beside it. */
@Route(value = ReportNavigation.REPORTS + "/:report", layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class ReportView extends Page implements BeforeEnterObserver {

  private final SectionReports reports;
  private final ReportDrafting drafting;
  private final ReportAcceptance acceptance;
  private final ReportFiles files;
  private final MeetingChoices meetings;
  private final People people;
  private final CurrentUser currentUser;
  private Optional<ReportId> shown = Optional.empty();

  ReportView(
      SectionReports reports,
      ReportDrafting drafting,
      ReportAcceptance acceptance,
      ReportFiles files,
      MeetingChoices meetings,
      People people,
      CurrentUser currentUser) {
    this.reports = reports;
    this.drafting = drafting;
    this.acceptance = acceptance;
    this.files = files;
    this.meetings = meetings;
    this.people = people;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    shown = event.getRouteParameters().get("report").map(ReportView::id);
    show();
  }

  private static ReportId id(String address) {
    try {
      return new ReportId(UUID.fromString(address));
    } catch (IllegalArgumentException none) {
      throw new NotFound();
    }
  }

  private void show() {
    removeAll();
    var report = reports.read(shown.orElseThrow(NotFound::new));
    var summary = report.summary();
    crumbs(Crumb.link(text("report.menu"), ReportNavigation.REPORTS), Crumb.here(summary.title()));
    heading(summary.title(), ReportChip.of(summary.status()));
    lead(standing(summary));
    add(new ReportDownloads(summary, files), template(summary));
    add(new ReportSteps(summary, drafting, acceptance, meetings, currentUser.get(), this::show));
    var writes =
        summary.status() == ReportStatus.DRAFT
            && currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER);
    if (writes && !report.changes().isEmpty()) {
      add(changes(report.changes()));
    }
    for (var section : ReportSection.values()) {
      add(section(report, section, writes));
    }
  }

  private Div section(ReportDetail report, ReportSection section, boolean writes) {
    return writes
        ? new SectionCard(report, section).with(new CommentaryEditor(report, section, drafting))
        : new SectionCard(report, section).withWords();
  }

  private Paragraph template(ReportSummary report) {
    var words =
        new Paragraph(
            files
                .template(report.id())
                .map(
                    one ->
                        text(
                            "report.template.filled",
                            name(one.uploadedBy()),
                            Dates.day(one.uploadedAt())))
                .orElseGet(() -> text("report.template.filledStandard")));
    words.addClassNames("small", "muted", "no-print");
    return words;
  }

  private String standing(ReportSummary report) {
    var taken = text("report.figuresOf", Dates.dayAndTime(report.figuresTakenAt()));
    var accepted =
        report
            .acceptedAt()
            .flatMap(
                at ->
                    report
                        .acceptedBy()
                        .map(by -> text("report.acceptedBy", Dates.day(at), name(by))));
    var before =
        report
            .meeting()
            .map(meeting -> text("report.before", meeting.title(), Dates.day(meeting.day())));
    return accepted.or(() -> before).map(words -> text("report.both", taken, words)).orElse(taken);
  }

  private String name(UserId user) {
    return people.names(List.of(user)).getOrDefault(user, user.value());
  }

  private static Card changes(List<FigureChange> changes) {
    var table =
        new HtmlTable(
            text("report.changes"),
            text("report.changes.where"),
            text("report.changes.row"),
            text("report.changes.figure"),
            text("report.changes.before"),
            text("report.changes.after"));
    changes.forEach(
        one -> table.row(one.table(), one.row(), one.column(), one.before(), one.after()));
    return Card.titled(
        text("report.changes"), new Paragraph(text("report.changes.lead", changes.size())), table);
  }
}
