package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.MinuteCommentDetail;
import org.s11portal.panel.PanelStatus;

/** What the agency says of the circulated minutes, and the panel’s answers, one by one. */
class AccuracyCard extends Card {

  private final transient DeskWork work;
  private final transient Runnable again;

  AccuracyCard(DeskWork work, DeskSheet sheet, Runnable again) {
    this.work = work;
    this.again = again;
    var title = new H2(text("panel.accuracy.title"));
    title.addClassName("card-title");
    add(title, MinutesLinks.of(sheet.panel(), work.papers()));
    if (!sheet.panel().status().isCirculated()) {
      return;
    }
    add(AccuracyWords.stands(sheet.panel(), work.today()));
    var comments = work.accuracy().on(sheet.panel().id());
    if (comments.isEmpty()) {
      add(new Paragraph(text("panel.accuracy.none")));
    }
    var mayAnswer =
        sheet.rights().answerComments() && sheet.panel().status() == PanelStatus.MINUTES_CIRCULATED;
    comments.forEach(
        one ->
            add(
                AccuracyWords.comment(
                    one,
                    mayAnswer && one.isOpen()
                        ? new Component[] {answers(one)}
                        : new Component[] {})));
  }

  private Div answers(MinuteCommentDetail comment) {
    var answers =
        new Div(
            answer("panel.accuracy.uphold", comment, true),
            answer("panel.accuracy.decline", comment, false));
    answers.addClassNames("actions", "no-print");
    return answers;
  }

  private Button answer(String key, MinuteCommentDetail comment, boolean upheld) {
    return new Button(
        text(key),
        click ->
            Confirm.withReason(
                text(key + ".title"),
                text(key + ".text"),
                text("panel.accuracy.reply"),
                text(key + ".yes"),
                reply -> {
                  work.accuracy().answer(comment.id(), upheld, reply);
                  again.run();
                }));
  }
}
