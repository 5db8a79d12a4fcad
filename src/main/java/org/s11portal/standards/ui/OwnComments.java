package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.CommentDetail;
import org.s11portal.standards.CriterionDetail;

/** A criterion, what the agency has said of it so far, and room to say more. */
class OwnComments extends Div {

  private final Div said = new Div();
  private final Button open = new Button(text("standards.consultation.comment"));
  private final TextArea words = new TextArea(text("standards.consultation.words"));
  private final Button send = new Button(text("standards.consultation.send"));

  /**
   * The comments on one criterion.
   *
   * @param say keeps a comment and answers all that there are then
   */
  OwnComments(
      CriterionDetail criterion,
      List<CommentDetail> own,
      boolean isOpen,
      Function<String, List<CommentDetail>> say) {
    addClassName("criterion-sheet");
    var name = text("standards.read.criterion", criterion.code(), criterion.question());
    said.addClassName("stack");
    words.setMinRows(3);
    open.setAriaLabel(text("standards.draft.of", open.getText(), criterion.code()));
    send.setAriaLabel(text("standards.draft.of", send.getText(), criterion.code()));
    open.addClickListener(click -> write(true));
    send.addClickListener(
        click ->
            Attempt.to(
                () -> {
                  show(say.apply(words.getValue()));
                  words.clear();
                  write(false);
                }));
    add(new H3(name), said);
    if (isOpen) {
      add(open, words, send);
      write(false);
    }
    show(own);
  }

  private void write(boolean now) {
    open.setVisible(!now);
    words.setVisible(now);
    send.setVisible(now);
    if (now) {
      words.focus();
    }
  }

  private void show(List<CommentDetail> own) {
    said.removeAll();
    own.forEach(comment -> said.add(line(comment)));
  }

  private static Div line(CommentDetail comment) {
    var when = new Span(text("standards.comments.on", Dates.dayAndTime(comment.saidAt())));
    when.addClassNames("small", "muted");
    var line = new Div(when, new Prose(comment.words()));
    line.addClassName("quote");
    if (comment.dealtWith()) {
      line.add(Chip.ok(text("standards.comments.dealtWith")));
    }
    if (!comment.answer().isBlank()) {
      line.add(new Prose(text("standards.comments.answered", comment.answer())));
    }
    return line;
  }
}
