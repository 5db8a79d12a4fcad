package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.PanelStatus;

/** When each panel of a round sits, and how far it has come; officers book from here. */
@Route(value = "panels", layout = MainLayout.class)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR
})
@Menu(title = "panel.schedule.title", order = 20)
public class PanelsView extends Page implements BeforeEnterObserver {

  private final PanelSchedule schedule;
  private final PanelBookings bookings;
  private final AuditRounds rounds;
  private final Agencies agencies;
  private final CurrentUser currentUser;

  PanelsView(
      PanelSchedule schedule,
      PanelBookings bookings,
      AuditRounds rounds,
      Agencies agencies,
      CurrentUser currentUser) {
    this.schedule = schedule;
    this.bookings = bookings;
    this.rounds = rounds;
    this.agencies = agencies;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var address = event.getLocation().getQueryParameters();
    var all = rounds.all();
    RoundChoice.of(all, address)
        .ifPresentOrElse(
            round -> show(all, round, address),
            () -> {
              heading(text("panel.schedule.title"));
              add(
                  new EmptyState(
                      text("panel.schedule.noRound"), text("panel.schedule.noRound.text")));
            });
  }

  private void show(List<RoundSummary> all, RoundSummary round, QueryParameters address) {
    var panels = schedule.inRound(round.id());
    var waiting = waiting(round);
    heading(text("panel.schedule.title"), actions(round, waiting));
    lead(text("panel.schedule.lead", round.title()));
    var status = StatusChoice.of(address);
    var filters =
        new Div(
            new RoundChoice(all, round, chosen -> go(chosen, status)),
            new StatusChoice(status, chosen -> go(round, chosen)));
    filters.addClassNames("row", "no-print");
    add(filters);
    if (!waiting.isEmpty()) {
      add(new WaitingCard(waiting, agency -> book(round, waiting, Optional.of(agency))));
    }
    var chosen =
        panels.stream().filter(one -> status.filter(s -> s != one.status()).isEmpty()).toList();
    if (chosen.isEmpty()) {
      add(new EmptyState(text("panel.schedule.none"), text("panel.schedule.none.text")));
    } else {
      add(new ScheduleMonths(chosen, agencies.byId()));
    }
  }

  private Component[] actions(RoundSummary round, List<AgencySummary> waiting) {
    var print = new PrintButton();
    if (waiting.isEmpty()) {
      return new Component[] {print};
    }
    var book = new Button(text("panel.book"), click -> book(round, waiting, Optional.empty()));
    book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new Component[] {print, book};
  }

  private List<AgencySummary> waiting(RoundSummary round) {
    if (!currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER)) {
      return List.of();
    }
    var known = agencies.byId();
    return bookings.withoutPanel(round.id()).stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .sorted(Comparator.comparing(AgencySummary::name))
        .toList();
  }

  private void book(
      RoundSummary round, List<AgencySummary> waiting, Optional<AgencySummary> agency) {
    var form = new BookingForm(bookings);
    form.chooseAgency(waiting, agency);
    new BookingDialog(
            text("panel.book.title"),
            text("panel.book.confirm"),
            form,
            () -> {
              bookings.book(form.booking(round.id()));
              Notices.done(text("panel.book.done"));
              go(round, Optional.empty());
            })
        .open();
  }

  private void go(RoundSummary round, Optional<PanelStatus> status) {
    var words = new LinkedHashMap<String, String>();
    words.put(PanelNavigation.ROUND, round.id().value());
    status.ifPresent(chosen -> words.put(PanelNavigation.STATUS, chosen.name()));
    getUI().ifPresent(ui -> ui.navigate(PanelNavigation.schedule(), QueryParameters.simple(words)));
  }
}
