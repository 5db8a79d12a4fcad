package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.PanelId;

/** The desk of one panel: its agenda, the item under discussion, and the minutes beside it. */
@Route(value = "panels/:panelId/:item?", layout = MainLayout.class)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR
})
public class PanelDeskView extends Page implements BeforeEnterObserver {

  private final transient DeskWork work;
  private final Agencies agencies;

  PanelDeskView(DeskWork work, Agencies agencies) {
    this.work = work;
    this.agencies = agencies;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    show(PanelNavigation.panel(parameters.get("panelId").orElse("")), parameters.get("item"));
  }

  private void show(PanelId id, Optional<String> named) {
    removeAll();
    // Before the desk is read, so that nothing that changes meanwhile is missed.
    var stamp = work.room().stamp(id);
    var sheet = work.schedule().desk(id);
    var item = named.map(AgendaItem::new).orElseGet(() -> where(sheet));
    if (!isKnown(sheet, item)) {
      throw new NotFound();
    }
    Runnable again = () -> show(id, Optional.of(item.value()));
    var panel = sheet.panel();
    var agency = agencies.get(panel.agency());
    var when = panel.sitting().map(PanelWords::when).orElse(text("panel.noDate"));
    crumbs(
        Crumb.link(text("panel.schedule.title"), PanelNavigation.schedule(panel.round())),
        Crumb.here(panel.sitting().map(one -> Dates.day(one.date())).orElse(when)));
    heading(
        text("panel.desk.title", agency.shortName(), when), new DeskActions(work, sheet, again));
    lead(text("panel.desk.lead", agency.name(), sheet.whole().round().title()));
    add(new LiveDesk(work, sheet, item, stamp, again));
  }

  private static boolean isKnown(DeskSheet sheet, AgendaItem item) {
    return item.equals(AgendaItem.OPENING)
        || sheet.agenda().line(item).isPresent()
        || sheet.whole().set().criterion(item.value()).isPresent();
  }

  /** While the panel sits, where its grades stand; otherwise the opening. */
  private static AgendaItem where(DeskSheet sheet) {
    var open = sheet.outstanding().notModerated();
    return sheet.rights().conclude() && !open.isEmpty() && !sheet.moderations().isEmpty()
        ? AgendaItem.of(open.getFirst())
        : AgendaItem.OPENING;
  }
}
