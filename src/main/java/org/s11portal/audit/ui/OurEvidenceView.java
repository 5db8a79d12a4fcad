package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.audit.EvidenceFilter;
import org.s11portal.audit.EvidenceKeeping;
import org.s11portal.audit.OurEvidence;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.evidence.ui.EvidenceUpload;
import org.s11portal.evidence.ui.RoomMeter;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** Everything an agency keeps as evidence: found, added to, and looked after in one place. */
@Route(value = "evidence", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
@Menu(title = "audit.library.title", order = 3)
public class OurEvidenceView extends Page implements BeforeEnterObserver {

  private final OurEvidence ours;
  private final EvidenceKeeping keeping;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Div found = new Div();
  private final Div room = new Div();

  OurEvidenceView(OurEvidence ours, EvidenceKeeping keeping, CurrentUser currentUser, Clock clock) {
    this.ours = ours;
    this.keeping = keeping;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    heading(text("audit.library.title"));
    lead(text("audit.library.lead"));
    var filter = EvidenceFilterBar.of(event.getLocation().getQueryParameters());
    if (currentUser.get().hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD)) {
      add(adding(filter));
    }
    add(new Card(new EvidenceFilterBar(filter, this::go), found, room));
    show(filter);
  }

  private void show(EvidenceFilter filter) {
    found.removeAll();
    found.add(found(filter));
    room.removeAll();
    room.add(new RoomMeter(ours.room()));
  }

  private Component found(EvidenceFilter filter) {
    var all = ours.all(filter);
    if (!all.isEmpty()) {
      return new EvidenceTable(all, LocalDate.now(clock));
    }
    return filter.equals(EvidenceFilter.EVERYTHING)
        ? new EmptyState(text("audit.library.none"), text("audit.library.none.text"))
        : new EmptyState(text("audit.library.nothing"), text("audit.library.nothing.text"));
  }

  private Card adding(EvidenceFilter filter) {
    var link =
        new Button(
            text("audit.evidence.addLink"),
            click ->
                EvidenceDialogs.link(
                    wanted -> {
                      var kept = keeping.addLink(wanted);
                      Notices.done(text("audit.library.added", kept.title()));
                      show(filter);
                    }));
    return Card.titled(
        text("audit.library.add"),
        new EvidenceUpload(ours.largestDocument(), keeping::add, stored -> show(filter))
            .orElse(link));
  }

  private void go(EvidenceFilter filter) {
    UI.getCurrent().navigate(AuditNavigation.evidence(), EvidenceFilterBar.address(filter));
  }
}
