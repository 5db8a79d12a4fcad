package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

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

  private final transient ScheduleWork work;
  private final AuditRounds rounds;
  private final Agencies agencies;
  private final CurrentUser currentUser;

  PanelsView(ScheduleWork work, AuditRounds rounds, Agencies agencies, CurrentUser currentUser) {
    this.work = work;
    this.rounds = rounds;
    this.agencies = agencies;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var address = event.getLocation().getQueryParameters();
    RoundChoice.of(rounds.all(), address)
        .ifPresentOrElse(
            round -> show(round, ScheduleQuery.of(address).asked(round.id())), this::noRound);
  }

  private void noRound() {
    removeAll();
    heading(text("panel.schedule.title"));
    add(new EmptyState(text("panel.schedule.noRound"), text("panel.schedule.noRound.text")));
  }

  private void show(RoundSummary round, ScheduleQuery query) {
    removeAll();
    Runnable again = () -> show(round, query);
    var known = agencies.byId();
    var waiting = waiting(round);
    heading(text("panel.schedule.title"), actions(round, waiting, again));
    lead(text("panel.schedule.lead", round.title()));
    add(
        new ScheduleWays(query),
        new ScheduleFilters(
            rounds.all(), round, work.schedule().inRound(round.id()), known, query, this::go));
    if (!waiting.isEmpty()) {
      add(new WaitingCard(waiting, agency -> book(round, waiting, Optional.of(agency), again)));
    }
    if (isOfficer()) {
      var recused = work.recused().inRound(round.id());
      if (!recused.isEmpty()) {
        add(new RecusedCard(recused, known));
      }
      var slots = work.slots().inRound(round.id());
      if (!slots.isEmpty()) {
        add(new SlotsCard(work.slots(), round.id(), slots, known, again));
      }
    }
    var chosen = work.schedule().inRound(round.id(), query.filter());
    if (chosen.isEmpty() && !query.calendar()) {
      add(new EmptyState(text("panel.schedule.none"), text("panel.schedule.none.text")));
    } else {
      add(new ScheduleSheets(chosen, known, query, work.today()));
    }
  }

  private Component[] actions(RoundSummary round, List<AgencySummary> waiting, Runnable again) {
    var actions = new ArrayList<Component>();
    actions.add(new ButtonLink(text("panel.interests.link"), PanelNavigation.interests()));
    if (currentUser.get().hasAny(MyCalendarView.SCRUTINISE)) {
      actions.add(new ButtonLink(text("panel.mine.link"), PanelNavigation.myCalendar()));
    }
    actions.add(new PrintButton());
    if (isOfficer()) {
      actions.add(
          new Button(
              text("panel.slots.layOut"),
              click -> new LayOutDialog(work.slots(), work.bookings(), round.id(), again).open()));
    }
    if (!waiting.isEmpty()) {
      var book =
          new Button(text("panel.book"), click -> book(round, waiting, Optional.empty(), again));
      book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      actions.add(book);
    }
    return actions.toArray(Component[]::new);
  }

  private boolean isOfficer() {
    return currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER);
  }

  private List<AgencySummary> waiting(RoundSummary round) {
    if (!isOfficer()) {
      return List.of();
    }
    var known = agencies.byId();
    return work.bookings().withoutPanel(round.id()).stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .sorted(Comparator.comparing(AgencySummary::name))
        .toList();
  }

  private void book(
      RoundSummary round,
      List<AgencySummary> waiting,
      Optional<AgencySummary> agency,
      Runnable again) {
    var form = new BookingForm(work.bookings(), work.clashes());
    form.chooseAgency(waiting, agency);
    new BookingDialog(
            text("panel.book.title"),
            text("panel.book.confirm"),
            form,
            () -> {
              work.bookings().book(form.booking(round.id()));
              Notices.done(text("panel.book.done"));
              again.run();
            })
        .open();
  }

  private void go(ScheduleQuery query) {
    getUI().ifPresent(ui -> ui.navigate(PanelNavigation.schedule(), query.parameters()));
  }
}
