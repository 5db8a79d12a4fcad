package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
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
import org.s11portal.identity.Roles;
import org.s11portal.report.LetterPapers;

/** An agency’s letters with its own results. */
@Route(value = ReportNavigation.OUR_RESULTS, layout = MainLayout.class)
@Menu(title = "report.letter.menu", order = 25)
@RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF, Roles.AGENCY_CONTRIBUTOR})
public class OurResultsView extends Page {

  OurResultsView(LetterPapers papers) {
    heading(text("report.letter.ours"));
    lead(text("report.letter.ours.lead"));
    var rounds = papers.ours();
    if (rounds.isEmpty()) {
      add(new EmptyState(text("report.letter.none"), text("report.letter.none.text")));
    }
    rounds.forEach(round -> add(card(round, papers)));
  }

  private static Card card(RoundSummary round, LetterPapers papers) {
    var links =
        new Div(
            new FileLink(
                text("report.pdf"),
                text("report.letter.file", round.id().value(), "pdf"),
                "application/pdf",
                () -> papers.ourPdf(round.id())),
            new FileLink(
                text("report.word"),
                text("report.letter.file", round.id().value(), "docx"),
                ReportDownloads.WORD,
                () -> papers.ourWord(round.id())));
    links.addClassName("actions");
    return Card.titled(round.title(), new Paragraph(text("report.letter.holds")), links);
  }
}
