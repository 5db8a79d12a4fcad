package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.UserId;
import org.s11portal.plan.PlanChange;

/** The changes of one kind, the oldest first. */
class ChangesCard extends Div {

  ChangesCard(PlanChange.Kind kind, List<PlanChange> changes, Map<UserId, String> names) {
    var title = text("plan.changes." + kind.name(), changes.size());
    var table =
        new HtmlTable(
            title,
            text("plan.action"),
            text("plan.changes.on"),
            text("plan.changes.what"),
            text("plan.changes.by"));
    table.addClassName("plan-changes");
    changes.forEach(
        change ->
            table.row(
                action(change),
                new Span(Dates.day(change.on())),
                what(change),
                new Span(names.getOrDefault(change.by(), change.by().value()))));
    var card = Card.titled(title, table);
    card.addClassName("may-break");
    add(card);
  }

  private static Anchor action(PlanChange change) {
    var ref = new Span(change.action().ref());
    ref.addClassName("plan-ref");
    var link = new Anchor(PlanNavigation.action(change.action()), ref);
    link.add(new Span(change.action().activity().lines().findFirst().orElse("")));
    return link;
  }

  private static Div what(PlanChange change) {
    var what = new Div(new Span(text(change.words())));
    if (!change.said().isBlank()) {
      what.add(new Prose(change.said()));
    }
    return what;
  }
}
