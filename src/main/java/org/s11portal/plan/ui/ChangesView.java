package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.plan.PlanChange;
import org.s11portal.plan.PlanChanges;
import org.s11portal.plan.Plans;

/** What changed in the plan since a day, such as that of the last meeting. */
@Route(value = PlanNavigation.CHANGES, layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.AGENCY_LEAD
})
public class ChangesView extends PlanPage {

  private static final String SINCE = "since";
  private static final int MONTHS_BACK = 3;

  private final Plans plans;
  private final People people;
  private final Clock clock;

  ChangesView(Plans plans, People people, CurrentUser currentUser, Clock clock) {
    super(PlanNavigation.CHANGES, currentUser);
    this.plans = plans;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var since =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(SINCE)
            .flatMap(ChangesView::day)
            .orElseGet(() -> LocalDate.now(clock).minusMonths(MONTHS_BACK));
    begin(
        text("plan.changes.title"),
        text("plan.changes.since", Dates.day(since)),
        new PrintButton());
    plans.changes(since).ifPresentOrElse(this::show, () -> add(new NoPlan()));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private void show(PlanChanges all) {
    lead(text("plan.changes.text"));
    var content = new Div(choice(all.since()));
    content.addClassName("stack");
    all.broughtIn()
        .ifPresent(
            on ->
                content.add(
                    new EmptyState(
                        text("plan.changes.broughtIn", Dates.day(on)),
                        text("plan.changes.broughtIn.text"))));
    if (all.changes().isEmpty()) {
      content.add(new EmptyState(text("plan.changes.none"), text("plan.changes.none.text")));
    }
    var names = people.names(all.changes().stream().map(PlanChange::by).toList());
    for (var kind : PlanChange.Kind.values()) {
      if (!all.of(kind).isEmpty()) {
        content.add(new ChangesCard(kind, all.of(kind), names));
      }
    }
    add(content);
  }

  private DatePicker choice(LocalDate since) {
    var day = new DatePicker(text("plan.changes.choose"), since);
    day.setLocale(Locale.UK);
    day.addClassName("no-print");
    day.addValueChangeListener(
        chosen ->
            Optional.ofNullable(chosen.getValue())
                .ifPresent(
                    wanted ->
                        getUI()
                            .ifPresent(
                                ui ->
                                    ui.navigate(
                                        PlanNavigation.CHANGES,
                                        QueryParameters.of(SINCE, wanted.toString())))));
    return day;
  }
}
