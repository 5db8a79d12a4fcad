package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

/** The ways to look at the plan, and the keeping of it for those who keep it. */
class PlanPages extends Nav {

  private final UnorderedList list = new UnorderedList();
  private final String here;

  PlanPages(String here, SignedIn person) {
    this.here = here;
    addClassNames("plan-pages", "no-print");
    setAriaLabel(text("plan.pages"));
    way(PlanNavigation.PLAN, text("plan.pages.whole"));
    way(PlanNavigation.OVERVIEW, text("plan.pages.overview"));
    way(PlanNavigation.TIMELINE, text("plan.pages.timeline"));
    way(PlanNavigation.CHANGES, text("plan.pages.changes"));
    way(PlanNavigation.MINE, text("plan.mine"));
    if (person.hasAny(Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER)) {
      way(PlanNavigation.LEADS, text("plan.leads"));
    }
    add(list);
  }

  private void way(String address, String words) {
    var link = new Anchor(address, words);
    if (address.equals(here)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    list.add(new ListItem(link));
  }
}
