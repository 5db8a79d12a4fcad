package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.MinuteCommentDetail;
import org.s11portal.panel.PanelDetail;

/** How comments on minutes are shown, to either side. */
final class AccuracyWords {

  private AccuracyWords() {}

  static Paragraph stands(PanelDetail panel, LocalDate today) {
    var due = panel.commentsDue().map(Dates::day).orElse("");
    return new Paragraph(
        panel
            .minutesAgreedAt()
            .map(at -> text("panel.accuracy.agreed", Dates.dayAndTime(at)))
            .orElseGet(
                () ->
                    text(
                        panel.commentsDue().filter(today::isAfter).isPresent()
                            ? "panel.accuracy.over"
                            : "panel.accuracy.until",
                        due)));
  }

  static Div comment(MinuteCommentDetail comment, Component... below) {
    var head =
        new Div(new H3(text("panel.accuracy.on", PanelWords.item(comment.item()))), chip(comment));
    head.addClassName("panel-head");
    var passage = new Prose(comment.passage());
    passage.addClassName("quote");
    var shown = new Div(head, passage, new Prose(comment.text()));
    shown.addClassName("our-challenge");
    comment
        .reply()
        .ifPresent(
            reply -> {
              var finding = new Div(new H3(text("panel.accuracy.reply")), new Prose(reply));
              finding.addClassName("finding");
              shown.add(finding);
            });
    shown.add(below);
    return shown;
  }

  private static Chip chip(MinuteCommentDetail comment) {
    var words = text("panel.accuracy." + comment.status());
    return switch (comment.status()) {
      case OPEN -> Chip.on(words);
      case UPHELD -> Chip.ok(words);
      case NOT_UPHELD -> Chip.not(words);
    };
  }
}
