package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.FileLink;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;
import org.s11portal.report.LetterPapers;
import org.s11portal.report.OurLetter;

/** An agency’s letters with its own results. */
@Route(value = ReportNavigation.OUR_RESULTS, layout = MainLayout.class)
@Menu(title = "report.letter.menu", order = 25)
@RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF, Roles.AGENCY_CONTRIBUTOR})
public class OurResultsView extends Page {

  OurResultsView(LetterPapers papers) {
    heading(text("report.letter.ours"));
    lead(text("report.letter.ours.lead"));
    var letters = papers.ours();
    if (letters.isEmpty()) {
      add(new EmptyState(text("report.letter.none"), text("report.letter.none.text")));
    }
    letters.forEach(letter -> add(card(letter, papers)));
  }

  private static Card card(OurLetter letter, LetterPapers papers) {
    var round = letter.round().id();
    var links =
        new Div(
            new FileLink(
                text("report.pdf"),
                text("report.letter.file", round.value(), "pdf"),
                "application/pdf",
                () -> papers.ourPdf(round)),
            new FileLink(
                text("report.word"),
                text("report.letter.file", round.value(), "docx"),
                ReportDownloads.WORD,
                () -> papers.ourWord(round)));
    links.addClassName("actions");
    var card =
        Card.titled(
            letter.round().title(),
            new Paragraph(text("report.letter.holds", Dates.day(letter.sentAt()))),
            links);
    if (!letter.corrected().isEmpty()) {
      card.add(corrected(letter, papers));
    }
    return card;
  }

  /** What the letter told otherwise than it is now, with the way to how it is now. */
  private static Div corrected(OurLetter letter, LetterPapers papers) {
    var list = new UnorderedList();
    letter
        .corrected()
        .forEach(
            now ->
                list.add(
                    new ListItem(
                        text(
                            "report.letter.corrected.one",
                            now.criterion(),
                            now.told(),
                            now.now()))));
    var round = letter.round().id();
    var now =
        new Div(
            new FileLink(
                text("report.letter.now"),
                text("report.letter.now.file", round.value()),
                "application/pdf",
                () -> papers.ourPdfNow(round)));
    now.addClassName("actions");
    var all = new Div(new Paragraph(text("report.letter.corrected")), list, now);
    all.addClassName("finding");
    return all;
  }
}
