package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.ui.Card;

/** The agencies whose returns are in and whose panels have no date yet. */
class WaitingCard extends Card {

  WaitingCard(List<AgencySummary> waiting, Consumer<AgencySummary> book) {
    addClassNames("panel-waiting", "no-print");
    var title = new H2(text("panel.waiting.title"));
    title.addClassName("card-title");
    var list = new UnorderedList();
    for (var agency : waiting) {
      var button = new Button(text("panel.waiting.book"), click -> book.accept(agency));
      button.setAriaLabel(text("panel.waiting.bookFor", agency.name()));
      list.add(new ListItem(new Span(agency.name()), button));
    }
    add(title, list);
  }
}
