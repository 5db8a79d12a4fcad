package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.plan.PlanDetail;
import org.s11portal.plan.Plans;

/** How the plan fares in red, amber and green: by priority, by lead or by due date. */
@Route(value = PlanNavigation.OVERVIEW, layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.AGENCY_LEAD
})
public class OverviewView extends PlanPage {

  private final Plans plans;
  private final Clock clock;

  OverviewView(Plans plans, CurrentUser currentUser, Clock clock) {
    super(PlanNavigation.OVERVIEW, currentUser);
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    begin(text("plan.rag.title"), text("plan.rag.title"), new PrintButton());
    var query = event.getLocation().getQueryParameters();
    plans
        .current()
        .ifPresentOrElse(
            plan -> show(plan, PlanFilter.from(query), PlanGrouping.from(query)),
            () -> add(new NoPlan()));
  }

  private void show(PlanDetail plan, PlanFilter filter, PlanGrouping by) {
    var today = LocalDate.now(clock);
    lead(text("plan.rag.asOf", plan.title(), Dates.day(today)));
    var groups = by.groups(plan, filter::matches, today);
    var content = new Div();
    content.addClassName("stack");
    content.add(
        new GroupingChoice(by, filter),
        new PlanFilterBar(
            plan,
            filter,
            chosen ->
                getUI()
                    .ifPresent(
                        ui ->
                            ui.navigate(
                                PlanNavigation.OVERVIEW, GroupingChoice.query(by, chosen)))));
    content.add(Card.titled(text("plan.rag.counts"), new RagTable(by.column(), groups, today)));
    content.add(new RagMeaning());
    if (groups.isEmpty()) {
      content.add(new NothingMatches(PlanNavigation.OVERVIEW));
    }
    groups.forEach(group -> content.add(new GroupCard(group, today)));
    add(content);
  }
}
