package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.audit.Description;
import org.s11portal.audit.EvidenceKeeping;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.audit.EvidenceNote;
import org.s11portal.audit.NewLink;
import org.s11portal.audit.RenewDocument;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.WebAddress;
import org.s11portal.evidence.ui.EvidenceUpload;

/** What is asked about a document: what it is, what it shows, where a link leads, what is newer. */
final class EvidenceDialogs {

  private EvidenceDialogs() {}

  /** Changes title and days of a document. */
  static void describe(DocumentDetail document, Consumer<Description> then) {
    var title = new TextField(text("audit.evidence.title"));
    title.setRequiredIndicatorVisible(true);
    title.setValue(document.title());
    var dates = new EvidenceDates().showing(document.summary());
    new AskDialog(text("audit.evidence.describe"))
        .asking(title, dates)
        .to(
            text("audit.evidence.save"),
            () -> then.accept(new Description(title.getValue(), dates.from(), dates.review())))
        .open();
  }

  /** Says what a document shows under one answer, and on which pages. */
  static void note(DocumentSummary document, EvidenceLink link, Consumer<EvidenceNote> then) {
    var shows = new TextArea(text("audit.evidence.shows"));
    shows.setHelperText(text("audit.evidence.shows.hint"));
    shows.setMaxLength(EvidenceNote.LONGEST_SHOWS);
    shows.setValue(link.shows());
    var pages = new TextField(text("audit.evidence.pages"));
    pages.setHelperText(text("audit.evidence.pages.hint"));
    pages.setMaxLength(EvidenceNote.LONGEST_PAGES);
    pages.setValue(link.pages());
    new AskDialog(document.title())
        .asking(shows, pages)
        .to(
            text("audit.evidence.save"),
            () -> then.accept(new EvidenceNote(shows.getValue(), pages.getValue())))
        .open();
  }

  /** Takes a link in. */
  static void link(Consumer<NewLink> then) {
    var address = new TextField(text("audit.evidence.address"));
    address.setHelperText(text("audit.evidence.address.hint"));
    address.setRequiredIndicatorVisible(true);
    var title = new TextField(text("audit.evidence.title"));
    var dates = new EvidenceDates();
    new AskDialog(text("audit.evidence.addLink"))
        .asking(address, title, dates)
        .to(
            text("audit.evidence.addLink.yes"),
            () ->
                then.accept(
                    new NewLink(
                        new WebAddress(address.getValue()),
                        Optional.of(title.getValue()).filter(words -> !words.isBlank()),
                        dates.from(),
                        dates.review())))
        .open();
  }

  /** Takes a newer version of a document in; the days are said first, since the file comes last. */
  static void renew(
      DocumentSummary document,
      EvidenceKeeping keeping,
      long largest,
      Consumer<DocumentDetail> then) {
    var dialog = new AskDialog(text("audit.evidence.renew"));
    var dates = new EvidenceDates();
    var upload =
        new EvidenceUpload(
                largest,
                (fileName, bytes) ->
                    keeping.renew(
                        new RenewDocument(document.id(), fileName, dates.from(), dates.review()),
                        bytes),
                stored -> {
                  dialog.close();
                  then.accept(stored);
                })
            .onlyOne();
    dialog
        .asking(new Paragraph(text("audit.evidence.renew.text", document.title())), dates, upload)
        .closable()
        .open();
  }
}
