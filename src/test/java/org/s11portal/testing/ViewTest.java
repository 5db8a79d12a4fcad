package org.s11portal.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A browser without a browser: opens screens as the person {@link SignInAs} signed in. */
@PortalTest
public abstract class ViewTest {

  private static final Routes ROUTES = routes();

  @Autowired private ApplicationContext context;

  /** The search finds public classes only; the page for what is not there is not public. */
  @SuppressWarnings("unchecked")
  private static Routes routes() {
    var routes = new Routes().autoDiscoverViews("org.s11portal");
    try {
      routes
          .getErrorRoutes()
          .add(
              (Class<? extends HasErrorParameter<?>>)
                  Class.forName("org.s11portal.base.ui.UnknownThing"));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return routes;
  }

  /** Opens an address as whoever is signed in now, in a fresh session. */
  protected void open(String address) {
    MockVaadin.tearDown();
    MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    var authentication =
        Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    var request =
        (FakeRequest) Objects.requireNonNull(VaadinServletRequest.getCurrent()).getRequest();
    request.setUserPrincipalInt(authentication);
    request.setUserInRole(
        (principal, role) ->
            authentication.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    var parts = address.split("\\?", 2);
    UI.getCurrent()
        .navigate(
            parts[0],
            parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
  }

  @AfterEach
  void leave() {
    MockVaadin.tearDown();
  }
}
