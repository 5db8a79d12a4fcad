package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.EvidenceWatch;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.evidence.ui.ScanChip;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** Which documents are held back, which uploads were refused, and how much room agencies have. */
@Route(value = "evidence-checks", layout = MainLayout.class)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
@Menu(title = "audit.watch.title", order = 12)
public class EvidenceWatchView extends Page {

  private final transient EvidenceWatch watch;
  private final transient Map<AgencyId, String> names;

  EvidenceWatchView(
      EvidenceWatch watch, Agencies agencies, EvidenceRooms rooms, CurrentUser currentUser) {
    this.watch = watch;
    var all = agencies.all();
    names = all.stream().collect(Collectors.toMap(AgencySummary::id, AgencySummary::name));
    heading(text("audit.watch.title"));
    lead(text("audit.watch.lead"));
    add(
        Card.titled(text("audit.watch.held"), held()),
        Card.titled(text("audit.watch.refused"), refused()),
        rooms.of(all, currentUser.get().hasAny(Roles.BUSINESS_MANAGER)));
  }

  private Component held() {
    var held = watch.heldBack();
    if (held.isEmpty()) {
      return new Paragraph(text("audit.watch.held.none"));
    }
    var table =
        new HtmlTable(
            text("audit.watch.held"),
            text("audit.library.document"),
            text("audit.watch.agency"),
            text("audit.evidence.uploaded"),
            text("audit.watch.state"));
    held.forEach(
        one -> {
          var state = new Div();
          ScanChip.of(one.summary()).ifPresent(state::add);
          state.add(new Div(one.scanWords()));
          table.row(
              new Span(one.title()),
              new Span(name(one.owner())),
              new Span(Dates.dayAndTime(one.summary().uploadedAt())),
              state);
        });
    return table;
  }

  private Component refused() {
    var refused = watch.refused();
    if (refused.isEmpty()) {
      return new Paragraph(text("audit.watch.refused.none"));
    }
    var table =
        new HtmlTable(
            text("audit.watch.refused"),
            text("audit.watch.file"),
            text("audit.watch.agency"),
            text("audit.watch.when"),
            text("audit.watch.reason"));
    refused.forEach(
        one ->
            table.row(
                one.fileName(), name(one.agency()), Dates.dayAndTime(one.at()), one.reason()));
    return table;
  }

  private String name(AgencyId agency) {
    return agency.equals(AgencyId.BOARD)
        ? text("audit.watch.board")
        : names.getOrDefault(agency, agency.value());
  }
}
