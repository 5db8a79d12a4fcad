package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.ActionId;
import org.s11portal.plan.OwnActions;

/** What whoever opens it leads in the plan: the open actions first, each with a place to report. */
@Route(value = PlanNavigation.MINE, layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.AGENCY_LEAD
})
public class OwnActionsView extends PlanPage {

  private final OwnActions own;
  private final Clock clock;

  OwnActionsView(OwnActions own, CurrentUser currentUser, Clock clock) {
    super(PlanNavigation.MINE, currentUser);
    this.own = own;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    begin(text("plan.mine"), text("plan.mine"));
    var leads = own.leads();
    lead(leads.isEmpty() ? "" : text("plan.mine.as", String.join("; ", leads)));
    var mine = own.mine();
    if (mine.isEmpty()) {
      add(
          new EmptyState(
              text("plan.mine.none"),
              text("plan.mine.none.text"),
              new ButtonLink(text("plan.filter.all"), PlanNavigation.plan())));
      return;
    }
    var open = mine.stream().filter(action -> !action.summary().status().isClosed()).toList();
    var closed = mine.stream().filter(action -> action.summary().status().isClosed()).toList();
    var all = new Div();
    all.addClassName("stack");
    section(all, text("plan.mine.open", open.size()), open);
    section(all, text("plan.mine.closed", closed.size()), closed);
    add(all);
  }

  private void section(Div all, String title, List<ActionDetail> actions) {
    if (actions.isEmpty()) {
      return;
    }
    var card = Card.titled(title);
    card.addClassName("may-break");
    actions.forEach(
        action -> {
          var sheet = new ActionSheet(action, LocalDate.now(clock));
          if (!action.summary().status().isClosed()) {
            sheet.add(new OwnProgress(action, words -> report(action.id(), words)));
          }
          card.add(sheet);
        });
    all.add(card);
  }

  private void report(ActionId action, String words) {
    if (Attempt.to(() -> own.report(action, words))) {
      Notices.done(text("plan.saved"));
      show();
    }
  }
}
