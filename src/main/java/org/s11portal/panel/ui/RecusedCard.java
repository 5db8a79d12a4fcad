package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.ui.Card;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.RecusedSeat;

/** Seats to be given to somebody else, because their holders have an interest. */
class RecusedCard extends Card {

  RecusedCard(List<RecusedSeat> seats, Map<AgencyId, AgencySummary> agencies) {
    addClassNames("panel-waiting", "no-print");
    var title = new H2(text("panel.recused.title"));
    title.addClassName("card-title");
    var list = new UnorderedList();
    for (var seat : seats) {
      list.add(
          new ListItem(
              new Span(
                  text("panel.recused", seat.name(), PanelWords.name(seat.agency(), agencies))),
              new Anchor(PanelNavigation.desk(seat.panel()), text("panel.recused.open"))));
    }
    add(title, list);
  }
}
