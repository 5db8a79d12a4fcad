package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.InterestDetail;
import org.s11portal.panel.Interests;

/** Who has which interest in an agency, and so takes no part in its panel. */
@Route(value = "interests", layout = MainLayout.class)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR
})
public class InterestsView extends Page implements BeforeEnterObserver {

  private final Interests interests;
  private final Agencies agencies;
  private final CurrentUser currentUser;

  InterestsView(Interests interests, Agencies agencies, CurrentUser currentUser) {
    this.interests = interests;
    this.agencies = agencies;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    var me = currentUser.get();
    crumbs(
        Crumb.link(text("panel.schedule.title"), PanelNavigation.schedule()),
        Crumb.here(text("panel.interests.title")));
    heading(text("panel.interests.title"));
    lead(text("panel.interests.lead"));
    if (me.hasAny(MyCalendarView.SCRUTINISE)) {
      add(new DeclareInterestCard(interests, agencies.all(), me, this::show));
    }
    var seesAll =
        me.hasAny(Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER, Roles.INDEPENDENT_CHAIR);
    var shown = seesAll ? interests.all() : interests.mine();
    if (shown.isEmpty()) {
      add(new EmptyState(text("panel.interests.none"), text("panel.interests.none.text")));
    } else {
      var title = text(seesAll ? "panel.interests.all" : "panel.interests.mine");
      add(Card.titled(title, table(title, shown)));
    }
  }

  private HtmlTable table(String title, List<InterestDetail> shown) {
    var known = agencies.byId();
    var table =
        new HtmlTable(
            title,
            text("panel.column.name"),
            text("panel.column.agency"),
            text("panel.interests.column.words"),
            text("panel.column.status"));
    shown.forEach(
        one ->
            table.row(
                new Span(one.name()),
                new Span(name(one.agency(), known)),
                new Prose(one.words()),
                standing(one)));
    return table;
  }

  private static String name(AgencyId id, Map<AgencyId, AgencySummary> known) {
    return PanelWords.name(id, known);
  }

  private Component standing(InterestDetail one) {
    var standing =
        new Div(
            one.withdrawnAt()
                .map(
                    at ->
                        Chip.not(
                            text(
                                "panel.interests.over",
                                Dates.day(one.declaredAt()),
                                Dates.day(at))))
                .orElseGet(
                    () -> Chip.on(text("panel.interests.holds", Dates.day(one.declaredAt())))));
    standing.addClassName("stack");
    if (one.holds() && one.person().equals(currentUser.get().user())) {
      standing.add(new Button(text("panel.interests.withdraw"), click -> withdraw(one)));
    }
    return standing;
  }

  private void withdraw(InterestDetail one) {
    Confirm.ask(
        text("panel.interests.withdraw.title"),
        text("panel.interests.withdraw.text"),
        text("panel.interests.withdraw"),
        () -> {
          interests.withdraw(one.id());
          show();
        });
  }
}
