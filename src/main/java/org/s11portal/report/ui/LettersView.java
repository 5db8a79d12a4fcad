package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.FileLink;
import org.s11portal.base.ui.HalfTyped;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.board.ui.BoardNavigation;
import org.s11portal.identity.Roles;
import org.s11portal.report.AgencyLetter;
import org.s11portal.report.LetterPapers;
import org.s11portal.report.LettersDetail;
import org.s11portal.report.ResultsLetters;

/** The officer writes to the agencies whose results are published, once for all. */
@Route(value = ReportNavigation.LETTERS + "/:round", layout = MainLayout.class)
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class LettersView extends Page implements BeforeEnterObserver {

  private static final int ROWS = 6;

  private final ResultsLetters letters;
  private final LetterPapers papers;
  private final transient HalfTyped typed = new HalfTyped();

  LettersView(ResultsLetters letters, LetterPapers papers) {
    this.letters = letters;
    this.papers = papers;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().get("round").map(RoundId::new).orElseThrow(NotFound::new));
  }

  private void show(RoundId round) {
    typed.remember();
    removeAll();
    var detail = letters.of(round);
    if (detail.agencies().isEmpty()) {
      throw new NotFound();
    }
    crumbs(
        Crumb.link(text("report.menu"), ReportNavigation.REPORTS),
        Crumb.here(text("report.letters.crumb")));
    heading(text("report.letters.heading"));
    lead(text("report.letters.lead", detail.round().title()));
    add(toAll(detail), toEach(detail));
    typed.putBack(this);
  }

  private Card toAll(LettersDetail detail) {
    var round = detail.round().id();
    var card = Card.titled(text("report.letters.toAll"));
    if (detail.sent()) {
      card.add(new Paragraph(detail.words()), new Paragraph(text("report.letters.stays")));
    } else {
      card.add(
          editor(
              text("report.letters.words"),
              detail.words(),
              words -> letters.write(round, detail.version(), words),
              round));
    }
    if (detail.waiting() > 0) {
      var send = new Button(text("report.letters.send", detail.waiting()), click -> send(detail));
      send.addThemeVariants(ButtonVariant.PRIMARY);
      card.add(send);
    }
    return card;
  }

  private void send(LettersDetail detail) {
    var round = detail.round().id();
    Confirm.ask(
        text("report.letters.send", detail.waiting()),
        text("report.letters.send.meaning"),
        text("report.letters.send.yes"),
        () -> did(() -> letters.send(round, detail.version()), round));
  }

  private Div editor(String label, String stands, Consumer<String> keep, RoundId round) {
    var area = new TextArea(label);
    area.setValue(stands);
    area.setMinRows(ROWS);
    area.setWidthFull();
    var save =
        new Button(
            text("report.letters.save"),
            click -> did(() -> keep.accept(area.getValue()), round, area.getValue()));
    var buttons = new Div(save);
    buttons.addClassName("actions");
    var editor = new Div(area, buttons);
    editor.addClassName("stack");
    return editor;
  }

  private void did(Runnable deed, RoundId round, String... words) {
    if (Attempt.to(deed)) {
      typed.saved(words);
      Notices.done(text("report.done"));
      show(round);
    }
  }

  private Card toEach(LettersDetail detail) {
    var table =
        new HtmlTable(
            text("report.letters.toEach"),
            text("report.column.agency"),
            text("report.standing"),
            text("report.letters.besides"),
            text("report.letters.look"));
    detail
        .agencies()
        .forEach(
            one ->
                table.row(
                    new Span(one.agency().name()),
                    standing(detail.round().id(), one),
                    besides(detail, one),
                    look(detail.round().id(), one)));
    return Card.titled(text("report.letters.toEach"), table);
  }

  /** Whether it has gone, and which grades it told have been corrected since. */
  private static Div standing(RoundId round, AgencyLetter one) {
    var standing =
        new Div(
            new Span(
                one.sentAt()
                    .map(at -> text("report.letters.sentOn", Dates.day(at)))
                    .orElseGet(() -> text("report.letters.waiting"))));
    one.corrected()
        .forEach(
            now ->
                standing.add(
                    new Paragraph(
                        new Span(
                            text("report.letters.corrected", now.code(), now.told(), now.now())),
                        new Text(" "),
                        new Anchor(
                            BoardNavigation.thread(round, one.agency().id(), now.code()),
                            text("report.letters.corrected.see", now.code())))));
    return standing;
  }

  private Component besides(LettersDetail detail, AgencyLetter one) {
    if (one.sentAt().isPresent()) {
      return new Span(one.besides());
    }
    var round = detail.round().id();
    var agency = one.agency();
    return new NativeDetails(
        text(one.besides().isBlank() ? "report.letters.add" : "report.letters.change"),
        editor(
            text("report.letters.wordsTo", agency.shortName()),
            one.besides(),
            words -> letters.writeTo(round, detail.version(), agency.id(), words),
            round));
  }

  private Div look(RoundId round, AgencyLetter one) {
    var agency = one.agency().id();
    var name = round.value() + "-" + agency.value();
    var links =
        new Div(
            new FileLink(
                text("report.pdf"),
                text("report.letter.file", name, "pdf"),
                "application/pdf",
                () -> papers.pdf(round, agency)),
            new FileLink(
                text("report.word"),
                text("report.letter.file", name, "docx"),
                ReportDownloads.WORD,
                () -> papers.word(round, agency)));
    links.addClassName("actions");
    return links;
  }
}
