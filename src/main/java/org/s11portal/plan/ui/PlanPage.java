package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;

/** One of the ways to look at the plan, below its heading the way to all others. */
abstract class PlanPage extends Page implements BeforeEnterObserver {

  private final String address;
  private final CurrentUser currentUser;

  PlanPage(String address, CurrentUser currentUser) {
    this.address = address;
    this.currentUser = currentUser;
  }

  /** Begins anew. */
  void begin(String crumb, String title, Component... beside) {
    removeAll();
    crumbs(Crumb.link(text("plan.title"), PlanNavigation.plan()), Crumb.here(crumb));
    heading(title, beside);
    add(new PlanPages(address, currentUser.get()));
  }
}
