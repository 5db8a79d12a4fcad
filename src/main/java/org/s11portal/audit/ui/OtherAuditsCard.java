package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;

/** The audits an agency is asked in beside the one on its screen. */
final class OtherAuditsCard {

  private OtherAuditsCard() {}

  static Optional<Card> of(List<RoundSummary> others) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    var list = new UnorderedList();
    for (var round : others) {
      var due = new Span(text("audit.other.due", round.kind().words(), Dates.day(round.dueOn())));
      due.addClassNames("small", "muted");
      list.add(
          new ListItem(new Anchor(AuditNavigation.home(round.id()), round.title()), new Div(due)));
    }
    return Optional.of(
        Card.titled(text("audit.other"), new Paragraph(text("audit.other.text")), list));
  }
}
