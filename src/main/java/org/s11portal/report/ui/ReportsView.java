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
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.board.ModerationSummaries;
import org.s11portal.board.ui.BoardNavigation;
import org.s11portal.identity.Roles;
import org.s11portal.report.ResultsWorkbook;

/** What can be taken away from each published round. */
@Route(value = "reports", layout = MainLayout.class)
@Menu(title = "report.menu", order = 32)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class ReportsView extends Page {

  public ReportsView(ModerationSummaries summaries, ResultsWorkbook workbook) {
    heading(text("report.heading"));
    lead(text("report.lead"));
    var rounds = summaries.publishedRounds();
    if (rounds.isEmpty()) {
      add(new EmptyState(text("board.empty.title"), text("board.empty.text")));
    }
    rounds.forEach(round -> add(card(round, workbook)));
  }

  private static Card card(RoundSummary round, ResultsWorkbook workbook) {
    return Card.titled(
        round.title(),
        new Paragraph(text("report.workbook.explained")),
        new WorkbookDownload(round, workbook),
        new Anchor(BoardNavigation.summary(round.id()), text("report.onScreen")));
  }
}
