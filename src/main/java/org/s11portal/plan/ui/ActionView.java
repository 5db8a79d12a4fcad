package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.meeting.ui.MeetingChoices;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.PlanDelegations;
import org.s11portal.plan.PlanMaintenance;
import org.s11portal.plan.Plans;
import org.s11portal.standards.StandardSets;
import org.springframework.beans.factory.ObjectProvider;

/** Everything of one action, and what may be done about it. */
@Route(value = PlanNavigation.ACTION + "/:ref", layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.AGENCY_LEAD
})
public class ActionView extends Page implements BeforeEnterObserver {

  private final Plans plans;
  private final PlanMaintenance maintenance;
  private final PlanDelegations delegations;
  private final MeetingChoices meetings;
  private final StandardSets standards;
  private final People people;
  private final CurrentUser currentUser;
  private final transient PanelsItRestsOn panels;
  private final transient ObjectProvider<BesideAnAction> beside;
  private final Clock clock;
  private String ref = "";

  ActionView(
      Plans plans,
      PlanMaintenance maintenance,
      PlanDelegations delegations,
      MeetingChoices meetings,
      StandardSets standards,
      People people,
      CurrentUser currentUser,
      PanelsItRestsOn panels,
      ObjectProvider<BesideAnAction> beside,
      Clock clock) {
    this.plans = plans;
    this.maintenance = maintenance;
    this.delegations = delegations;
    this.meetings = meetings;
    this.standards = standards;
    this.people = people;
    this.currentUser = currentUser;
    this.panels = panels;
    this.beside = beside;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ref = event.getRouteParameters().get("ref").map(PlanNavigation::ref).orElse("");
    show();
  }

  private void show() {
    removeAll();
    var action = plans.action(ref);
    var summary = action.summary();
    crumbs(Crumb.link(text("plan.title"), PlanNavigation.plan()), Crumb.here(summary.ref()));
    heading(
        text("plan.action.title", summary.ref(), summary.activity().lines().findFirst().orElse("")),
        StatusChip.of(summary));
    var may = MayMaintain.of(currentUser.get());
    var main = new Div(new SaysOtherwise(summary), about(action), milestones(action, may));
    main.add(
        new ActionProgress(action, people),
        new ActionAmendments(action, people, plans.meetings(List.of(action))));
    main.addClassName("stack");
    var answers = new ActionCriteria(action, standards.current());
    if (may.all()) {
      answers.offer(maintenance, this::show);
    }
    var aside = new Div(answers, panels.card(action, may.all(), this::show));
    beside.stream().forEach(one -> one.beside(action).ifPresent(aside::add));
    aside.addClassName("stack");
    if (may.anything()) {
      aside.add(new ActionForms(action, maintenance, delegations, meetings, may, this::show));
    }
    var both = new Div(main, aside);
    both.addClassNames("split", "wide-aside");
    add(both);
  }

  private Card about(ActionDetail action) {
    var summary = action.summary();
    var others = String.join(", ", action.crossReferences());
    return new Card(
        new NamedFacts()
            .with(text("plan.activity"), summary.activity())
            .with(text("plan.outcome"), action.outcome())
            .with(text("plan.measure"), action.measure())
            .with(text("plan.lead"), String.join("\n", summary.leads()))
            .with(text("plan.delegation"), DelegationWords.of(action))
            .with(text("plan.due"), DueDate.of(action, LocalDate.now(clock)))
            .with(text("plan.status"), summary.status().label())
            .with(text("plan.crossReferences"), others));
  }

  private Card milestones(ActionDetail action, MayMaintain may) {
    var card =
        Card.titled(
            text("plan.milestones"),
            new ActionMilestones(
                action, LocalDate.now(clock), may.progress(), maintenance, this::show));
    card.setVisible(!action.milestones().isEmpty());
    return card;
  }
}
