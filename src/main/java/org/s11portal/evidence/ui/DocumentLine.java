package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Sizes;

/** One document in a list: what it is, from when, how it stands, and what can be done with it. */
public class DocumentLine extends Div {

  private final Div actions = new Div();

  /**
   * Shows a document.
   *
   * @param notes what the screen knows besides, such as what the document shows under this answer
   */
  public DocumentLine(DocumentSummary document, LocalDate today, String... notes) {
    addClassName("document-line");
    var badge = new Span(document.kind().badge());
    badge.addClassName("document-badge");
    var title = new Span(document.title());
    title.addClassName("document-title");
    var words = new Div(title, about(document, today, notes));
    words.addClassName("document-words");
    actions.addClassName("document-actions");
    actions.setVisible(false);
    add(badge, words, actions);
  }

  /** Puts what can be done with it at the right. */
  public DocumentLine with(Component... toTheRight) {
    actions.add(toTheRight);
    actions.setVisible(true);
    return this;
  }

  private static Div about(DocumentSummary document, LocalDate today, String... notes) {
    var about =
        new Div(new Span(String.join(text("evidence.line.between"), facts(document, notes))));
    about.addClassNames("document-about", "small", "muted");
    ReviewChip.of(document, today).ifPresent(about::add);
    ScanChip.of(document).ifPresent(about::add);
    if (!document.newest()) {
      about.add(Chip.not(text("evidence.line.older")));
    }
    return about;
  }

  private static List<String> facts(DocumentSummary document, String... notes) {
    var facts = new ArrayList<String>();
    Arrays.stream(notes).filter(note -> !note.isBlank()).forEach(facts::add);
    facts.add(
        document
            .evidenceDate()
            .map(day -> text("evidence.line.dated", Dates.day(day)))
            .orElseGet(() -> text("evidence.line.uploaded", Dates.day(document.uploadedAt()))));
    if (document.edition() > 1) {
      facts.add(text("evidence.line.edition", document.edition()));
    }
    document
        .address()
        .ifPresentOrElse(
            address -> facts.add(address.host()), () -> facts.addAll(ofTheFile(document)));
    return facts;
  }

  private static List<String> ofTheFile(DocumentSummary document) {
    return List.of(
        document.fileName().value(),
        Sizes.inWords(document.size()),
        text("evidence.scan." + document.scan()));
  }
}
