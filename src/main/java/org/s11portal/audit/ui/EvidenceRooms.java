package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.Refused;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.Notices;
import org.s11portal.evidence.Shelves;
import org.s11portal.evidence.ui.RoomMeter;
import org.springframework.util.unit.DataSize;

/** How much room each agency has for its evidence, and giving it more. */
@SpringComponent
class EvidenceRooms {

  private final Shelves shelves;

  EvidenceRooms(Shelves shelves) {
    this.shelves = shelves;
  }

  Card of(List<AgencySummary> agencies, boolean mayAllow) {
    var table =
        new HtmlTable(
            text("audit.watch.rooms"), text("audit.watch.agency"), text("evidence.room.label"));
    agencies.forEach(agency -> table.row(new Span(agency.name()), room(agency, mayAllow)));
    return Card.titled(text("audit.watch.rooms"), table);
  }

  private Component room(AgencySummary agency, boolean mayAllow) {
    var place = new Div();
    show(place, agency, mayAllow);
    return place;
  }

  private void show(Div place, AgencySummary agency, boolean mayAllow) {
    place.removeAll();
    place.add(new RoomMeter(shelves.roomOf(agency.id())));
    if (mayAllow) {
      var allow =
          new Button(
              text("audit.watch.allow"), click -> ask(agency, () -> show(place, agency, true)));
      allow.setAriaLabel(text("audit.watch.allow.whom", agency.name()));
      place.add(allow);
    }
  }

  private void ask(AgencySummary agency, Runnable then) {
    var gigabytes = new IntegerField(text("audit.watch.gigabytes"));
    gigabytes.setMin(1);
    gigabytes.setStepButtonsVisible(true);
    new AskDialog(text("audit.watch.allow.whom", agency.name()))
        .asking(gigabytes)
        .to(
            text("audit.watch.allow"),
            () -> {
              var wanted =
                  Optional.ofNullable(gigabytes.getValue())
                      .filter(given -> given > 0)
                      .orElseThrow(() -> new Refused("audit.refused.gigabytes"));
              shelves.allow(agency.id(), DataSize.ofGigabytes(wanted));
              Notices.done(text("audit.watch.allowed", agency.name(), wanted));
              then.run();
            })
        .open();
  }
}
