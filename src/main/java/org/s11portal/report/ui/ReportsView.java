package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.FileLink;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.board.ModerationSummaries;
import org.s11portal.board.ui.BoardNavigation;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.report.ReportDrafting;
import org.s11portal.report.ResultsWorkbook;
import org.s11portal.report.SectionReports;

/** What can be taken to the board from each published round. */
@Route(value = ReportNavigation.REPORTS, layout = MainLayout.class)
@Menu(title = "report.menu", order = 32)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class ReportsView extends Page {

  private final SectionReports reports;
  private final ReportDrafting drafting;
  private final CurrentUser currentUser;

  ReportsView(
      ModerationSummaries summaries,
      ResultsWorkbook workbook,
      SectionReports reports,
      ReportDrafting drafting,
      CurrentUser currentUser) {
    this.reports = reports;
    this.drafting = drafting;
    this.currentUser = currentUser;
    heading(text("report.heading"));
    lead(text("report.lead"));
    if (currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER)) {
      add(new Anchor(ReportNavigation.TEMPLATE, text("report.template.link")));
    }
    var rounds = summaries.publishedRounds().stream().filter(RoundSummary::isYearly).toList();
    if (rounds.isEmpty()) {
      add(new EmptyState(text("board.empty.title"), text("board.empty.text")));
    }
    rounds.forEach(round -> add(card(round, workbook)));
  }

  private Card card(RoundSummary round, ResultsWorkbook workbook) {
    var list =
        new ReportList(
            round, reports.all().stream().filter(one -> one.round().equals(round.id())).toList());
    var card =
        Card.titled(
            round.title(),
            currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER) ? list.offering(drafting) : list,
            new Paragraph(text("report.workbook.explained")),
            new FileLink(
                text("report.workbook"),
                text("report.file", round.id().value()),
                ReportDownloads.EXCEL,
                () -> workbook.of(round.id())),
            new Anchor(BoardNavigation.summary(round.id()), text("report.onScreen")));
    if (currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER)) {
      card.add(new Anchor(ReportNavigation.letters(round.id()), text("report.letters.link")));
    }
    return card;
  }
}
