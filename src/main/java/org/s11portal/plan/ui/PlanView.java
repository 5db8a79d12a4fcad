package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.plan.PlanDelegations;
import org.s11portal.plan.PlanDetail;
import org.s11portal.plan.PlanExports;
import org.s11portal.plan.PlanId;
import org.s11portal.plan.Plans;
import org.s11portal.plan.PriorityDetail;

/** The whole plan as the board reads it. */
@Route(value = PlanNavigation.PLAN, layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.AGENCY_LEAD
})
@Menu(title = "plan.menu", order = 31)
public class PlanView extends Page implements BeforeEnterObserver {

  private final Plans plans;
  private final PlanExports exports;
  private final PlanDelegations delegations;
  private final CurrentUser currentUser;
  private final Clock clock;

  PlanView(
      Plans plans,
      PlanExports exports,
      PlanDelegations delegations,
      CurrentUser currentUser,
      Clock clock) {
    this.plans = plans;
    this.exports = exports;
    this.delegations = delegations;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(PlanFilter.from(event.getLocation().getQueryParameters()));
  }

  private void show(PlanFilter filter) {
    removeAll();
    plans.current().ifPresentOrElse(plan -> show(plan, filter), this::showNone);
  }

  private void showNone() {
    heading(text("plan.title"));
    add(
        new PlanPages(PlanNavigation.PLAN, currentUser.get()),
        mayImport()
            ? new EmptyState(text("plan.none"), text("plan.none.import"), importLink().primary())
            : new EmptyState(text("plan.none"), text("plan.none.text")));
  }

  private void show(PlanDetail plan, PlanFilter filter) {
    var print = new PrintButton();
    heading(
        plan.title(),
        mayImport() ? new Component[] {importLink(), print} : new Component[] {print});
    var today = LocalDate.now(clock);
    lead(
        text(
            "plan.lead.text",
            plan.actions().count(),
            plan.priorities().size(),
            plan.year(),
            Dates.day(today)));
    add(
        new PlanPages(PlanNavigation.PLAN, currentUser.get()),
        new PlanFiles(plan, exports),
        new PlanOverview(plan),
        new PlanFilterBar(plan, filter, this::choose));
    add(priorities(plan, filter, today));
    if (mayImport() && !(plan.doubts().isEmpty() && plan.unplaced().isEmpty())) {
      add(new ImportRemarks(plan.doubts(), plan.unplaced()));
    }
  }

  private Div priorities(PlanDetail plan, PlanFilter filter, LocalDate today) {
    var shown = plan.actions().filter(filter::matches).count();
    var list = new Div();
    list.addClassName("stack");
    if (!filter.equals(PlanFilter.EVERYTHING)) {
      var count = new Paragraph(text("plan.filter.shown", shown, plan.actions().count()));
      count.getElement().setAttribute("role", "status");
      list.add(count);
    }
    if (shown == 0) {
      list.add(new NothingMatches(PlanNavigation.plan()));
    }
    plan.priorities().forEach(one -> list.add(section(plan, one, filter, today)));
    return list;
  }

  private PrioritySection section(
      PlanDetail plan, PriorityDetail priority, PlanFilter filter, LocalDate today) {
    var section = new PrioritySection(priority, filter, today);
    return MayMaintain.of(currentUser.get()).all()
            && (priority.isOpen() || priority.delegation().isPresent())
        ? section.with(delegation(plan.id(), priority, filter))
        : section;
  }

  private Details delegation(PlanId plan, PriorityDetail priority, PlanFilter filter) {
    var number = priority.number();
    var form =
        new Details(
            text("plan.form.delegation.priority", number),
            new DelegationForm(
                priority,
                body -> save(() -> delegations.delegate(plan, number, body), filter),
                () -> save(() -> delegations.takeBack(plan, number), filter)));
    form.addClassName("no-print");
    return form;
  }

  private void save(Runnable deed, PlanFilter filter) {
    if (Attempt.to(deed)) {
      Notices.done(text("plan.saved"));
      show(filter);
    }
  }

  private void choose(PlanFilter filter) {
    getUI().ifPresent(ui -> ui.navigate(PlanNavigation.PLAN, filter.query()));
  }

  private boolean mayImport() {
    return currentUser.get().hasAny(Roles.BUSINESS_MANAGER);
  }

  private static ButtonLink importLink() {
    return new ButtonLink(text("plan.import.go"), PlanNavigation.importing());
  }
}
