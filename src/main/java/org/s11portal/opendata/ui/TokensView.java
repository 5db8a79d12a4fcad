package org.s11portal.opendata.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.opendata.AccessTokenDetail;
import org.s11portal.opendata.AccessTokens;

/** The tokens by which programs fetch the open data: made, looked through and revoked. */
@Route(value = OpenDataNavigation.TOKENS, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class TokensView extends Page implements BeforeEnterObserver {

  private final AccessTokens tokens;
  private final People people;
  private final Clock clock;

  TokensView(AccessTokens tokens, People people, Clock clock) {
    this.tokens = tokens;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    crumbs(
        Crumb.link(text("opendata.menu"), OpenDataNavigation.OPEN_DATA),
        Crumb.here(text("opendata.tokens.list")));
    heading(text("opendata.tokens.heading"));
    lead(text("opendata.tokens.lead"));
    var all = tokens.all();
    if (all.isEmpty()) {
      add(new EmptyState(text("opendata.tokens.none.title"), text("opendata.tokens.none.text")));
    } else {
      add(
          Card.titled(
              text("opendata.tokens.list"),
              new TokenTable(all, people, LocalDate.now(clock), this::askToRevoke)));
    }
    add(
        Card.titled(
            text("opendata.token.make.title"), new TokenForm(LocalDate.now(clock), this::make)));
  }

  /** It is shown this once: what is kept of it cannot be turned back into it. */
  private void make(String name, LocalDate endsOn) {
    Attempt.to(
        () -> {
          var token = tokens.make(name, endsOn);
          show();
          var fresh = new FreshToken(name.strip(), token);
          addComponentAtIndex(1, fresh);
          fresh.focus();
        });
  }

  private void askToRevoke(AccessTokenDetail token) {
    Confirm.ask(
        text("opendata.token.revoke.title"),
        text("opendata.token.revoke.text", token.name()),
        text("opendata.token.revoke"),
        () -> {
          tokens.revoke(token.id());
          Notices.done(text("opendata.token.revoke.done", token.name()));
          show();
        });
  }
}
