package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Leads everybody to the first part they may open, and tells those without a role what to do. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {

  HomeView() {
    heading(text("base.home.title"));
    add(new EmptyState(text("base.home.noRole"), text("base.home.noRole.text")));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    MainMenu.first().ifPresent(event::forwardTo);
  }
}
