package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.plan.PastMeetings;
import org.s11portal.plan.Period;
import org.s11portal.plan.PlanChange;
import org.s11portal.plan.PlanChanges;
import org.s11portal.plan.Plans;

/** What changed in the plan since the last meeting of the board, any other one, or any day. */
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

  static final String SINCE = "since";
  static final String UNTIL = "until";
  private static final int MONTHS_BACK = 3;

  private final Plans plans;
  private final PastMeetings meetings;
  private final People people;
  private final Clock clock;

  ChangesView(
      Plans plans, PastMeetings meetings, People people, CurrentUser currentUser, Clock clock) {
    super(PlanNavigation.CHANGES, currentUser);
    this.plans = plans;
    this.meetings = meetings;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var past = meetings.all();
    var asked = event.getLocation().getQueryParameters();
    var period = new Period(day(asked, SINCE).orElseGet(() -> usual(past)), day(asked, UNTIL));
    begin(text("plan.changes.title"), title(period), new PrintButton());
    plans.changes(period).ifPresentOrElse(all -> show(all, past), () -> add(new NoPlan()));
  }

  private static String title(Period period) {
    var since = Dates.day(period.after());
    return period
        .until()
        .map(until -> text("plan.changes.between", since, Dates.day(until)))
        .orElseGet(() -> text("plan.changes.since", since));
  }

  private LocalDate usual(List<MeetingSummary> past) {
    return past.stream()
        .findFirst()
        .map(MeetingSummary::day)
        .orElseGet(() -> LocalDate.now(clock).minusMonths(MONTHS_BACK));
  }

  private static Optional<LocalDate> day(QueryParameters asked, String name) {
    return asked.getSingleParameter(name).flatMap(ChangesView::day);
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private void show(PlanChanges all, List<MeetingSummary> past) {
    lead(text("plan.changes.text"));
    var content = new Div(new PeriodChoice(all.period().after(), past, this::choose));
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

  private void choose(LocalDate since) {
    getUI()
        .ifPresent(
            ui -> ui.navigate(PlanNavigation.CHANGES, QueryParameters.of(SINCE, since.toString())));
  }
}
