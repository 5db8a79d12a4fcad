package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.CommentDetail;

/** One agency’s comment, and what the business manager makes of it. */
class CommentDesk extends Div {

  /** Keeps an answer. */
  interface Answering {
    void answer(String words, boolean dealtWith);
  }

  CommentDesk(CommentDetail comment, String agency, boolean isOpen, Answering answering) {
    addClassName("comment-desk");
    var when = new Span(text("standards.comments.on", Dates.dayAndTime(comment.saidAt())));
    when.addClassNames("small", "muted");
    var chip =
        comment.dealtWith()
            ? Chip.ok(text("standards.comments.dealtWith"))
            : Chip.not(text("standards.comments.open"));
    var head = new Div(new H3(agency), when, chip);
    head.addClassName("row");
    var words = new Prose(comment.words());
    words.addClassName("quote");
    add(head, words);
    if (isOpen) {
      add(form(comment, agency, answering));
    } else if (!comment.answer().isBlank()) {
      add(new Prose(text("standards.comments.answered", comment.answer())));
    }
  }

  private static Div form(CommentDetail comment, String agency, Answering answering) {
    var answer = new TextArea(text("standards.comments.answer"));
    answer.setMinRows(2);
    answer.setValue(comment.answer());
    var dealtWith = new Checkbox(text("standards.comments.mark"), comment.dealtWith());
    var save =
        new Button(
            text("standards.comments.save"),
            click -> Attempt.to(() -> answering.answer(answer.getValue(), dealtWith.getValue())));
    save.setAriaLabel(text("standards.comments.save.of", agency, comment.code()));
    var row = new Div(dealtWith, save);
    row.addClassNames("actions", "no-print");
    var form = new Div(answer, row);
    form.addClassName("form");
    return form;
  }
}
