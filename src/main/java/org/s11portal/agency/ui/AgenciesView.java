package org.s11portal.agency.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;

/** The partner agencies, by kind. */
@Route(value = "agencies", layout = MainLayout.class)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
@Menu(title = "agency.list.menu", order = 41)
public class AgenciesView extends Page {

  AgenciesView(Agencies agencies) {
    heading(text("agency.list.title"));
    var all = agencies.all();
    if (all.isEmpty()) {
      add(new EmptyState(text("agency.list.none"), text("agency.list.none.text")));
      return;
    }
    lead(text("agency.list.lead", all.size()));
    all.stream()
        .collect(Collectors.groupingBy(AgencySummary::kind, TreeMap::new, Collectors.toList()))
        .forEach((kind, ofKind) -> add(card(kind, ofKind)));
  }

  private static Card card(AgencyKind kind, List<AgencySummary> ofKind) {
    var title = text("agency.kind." + kind);
    var table =
        new HtmlTable(
            title, text("agency.name"), text("agency.shortName"), text("agency.joinedOn"));
    ofKind.forEach(
        agency -> table.row(agency.name(), agency.shortName(), Dates.day(agency.joinedOn())));
    return Card.titled(title, table);
  }
}
