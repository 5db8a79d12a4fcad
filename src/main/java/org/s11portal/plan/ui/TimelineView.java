package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.plan.PlanDetail;
import org.s11portal.plan.Plans;

/** What of the plan is due when, month by month. */
@Route(value = PlanNavigation.TIMELINE, layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.AGENCY_LEAD
})
public class TimelineView extends PlanPage {

  private final Plans plans;
  private final Clock clock;

  TimelineView(Plans plans, CurrentUser currentUser, Clock clock) {
    super(PlanNavigation.TIMELINE, currentUser);
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    begin(text("plan.timeline.title"), text("plan.timeline.title"), new PrintButton());
    var filter = PlanFilter.from(event.getLocation().getQueryParameters());
    plans.current().ifPresentOrElse(plan -> show(plan, filter), () -> add(new NoPlan()));
  }

  private void show(PlanDetail plan, PlanFilter filter) {
    lead(text("plan.timeline.text"));
    var content = new Div();
    content.addClassName("stack");
    content.add(
        new PlanFilterBar(
            plan,
            filter,
            chosen ->
                getUI().ifPresent(ui -> ui.navigate(PlanNavigation.TIMELINE, chosen.query()))));
    var asked = plan.actions().filter(filter::matches).toList();
    if (asked.isEmpty()) {
      content.add(new NothingMatches(PlanNavigation.TIMELINE));
    } else {
      var today = LocalDate.now(clock);
      var card =
          Card.titled(
              plan.title(),
              new Paragraph(text("plan.timeline.legend")),
              new TimelineTable(asked, TimelineMonths.of(plan.year()), today));
      card.addClassNames("may-break", "plan-timeline-card");
      content.add(card);
    }
    add(content);
  }
}
