package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.People;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.ProgressDetail;

/** All that has been said on how an action goes, the newest first. */
class ActionProgress extends Div {

  ActionProgress(ActionDetail action, People people) {
    var names = people.names(action.progress().stream().map(ProgressDetail::by).toList());
    var card = Card.titled(text("plan.progress"));
    action
        .progress()
        .forEach(
            entry -> {
              var who = names.getOrDefault(entry.by(), entry.by().value());
              var when = new Paragraph(text("plan.progress.by", Dates.day(entry.on()), who));
              when.addClassNames("muted", "small");
              card.add(new Article(when, new Prose(entry.text())));
            });
    if (action.progress().isEmpty()) {
      card.add(new Paragraph(text("plan.progress.none")));
    }
    add(card);
  }
}
