package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.StepDetail;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;

/** That the return was given back: why, which answers may change, and what is asked of each. */
class GivenBackCard extends Card {

  GivenBackCard(ReturnDetail whole) {
    addClassName("audit-given-back");
    var title = new H2(text("audit.givenBack"));
    title.addClassName("card-title");
    add(title);
    whole.lastStep().ifPresent(this::say);
    add(new Paragraph(text("audit.givenBack.by", Dates.day(whole.assessment().dueOn()))));
    add(new Paragraph(text("audit.givenBack.open")));
    var list = new UnorderedList();
    whole.answers().stream()
        .filter(AnswerDetail::unlocked)
        .map(answer -> line(whole, answer))
        .forEach(list::add);
    add(list);
  }

  private void say(StepDetail step) {
    add(new Paragraph(text("audit.givenBack.on", Dates.day(step.at()))), new Prose(step.reason()));
  }

  private static ListItem line(ReturnDetail whole, AnswerDetail answer) {
    var line =
        new ListItem(new Anchor(AuditNavigation.answer(answer.code()), title(whole, answer)));
    whole.asked(answer.code()).map(Prose::new).ifPresent(line::add);
    return line;
  }

  private static String title(ReturnDetail whole, AnswerDetail answer) {
    return whole
        .set()
        .criterion(answer.code())
        .map(criterion -> text("audit.criterion", criterion.code(), criterion.title()))
        .orElse(answer.code());
  }
}
