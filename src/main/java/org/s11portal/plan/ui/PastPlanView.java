package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.PastPlan;
import org.s11portal.plan.PastPlans;

/** The plan as a meeting had it before it. */
@Route(value = PlanNavigation.THEN + "/:day", layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class PastPlanView extends PlanPage {

  private final PastPlans plans;

  PastPlanView(PastPlans plans, CurrentUser currentUser) {
    super(PlanNavigation.THEN, currentUser);
    this.plans = plans;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var day = day(event.getRouteParameters().get("day").orElse(""));
    var plan = plans.on(day).orElseThrow(NotFound::new);
    begin(
        text("plan.then.crumb", Dates.day(day)),
        text("plan.then.title", plan.title(), Dates.day(day)),
        new PrintButton());
    lead(text("plan.then.text", plan.actions().count()));
    var all = new Div();
    all.addClassName("stack");
    plan.priorities().stream()
        .filter(priority -> !priority.actions().isEmpty())
        .map(PastPlanView::priority)
        .forEach(all::add);
    add(all);
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException notADay) {
      throw new NotFound();
    }
  }

  private static Card priority(PastPlan.Section priority) {
    var title = text("plan.priority", priority.number(), priority.title());
    var table =
        new HtmlTable(
            title,
            text("plan.action"),
            text("plan.lead"),
            text("plan.due"),
            text("plan.then.status"));
    table.addClassNames("plan-changes", "plan-then");
    priority
        .actions()
        .forEach(
            action ->
                table.row(
                    named(action),
                    new Span(String.join(", ", action.leads())),
                    new Span(action.due().map(Dates::day).orElseGet(() -> text("plan.due.none"))),
                    status(action)));
    var card = Card.titled(title, table);
    card.addClassName("may-break");
    return card;
  }

  private static Anchor named(ActionSummary action) {
    var ref = new Span(action.ref());
    ref.addClassName("plan-ref");
    var link = new Anchor(PlanNavigation.action(action), ref);
    link.add(new Span(action.activity().lines().findFirst().orElse("")));
    return link;
  }

  private static Div status(ActionSummary action) {
    var status = new Div(StatusChip.of(action.status()));
    if (action.overdue()) {
      status.add(Chip.off(text("plan.then.overdue")));
    }
    return status;
  }
}
