package org.s11portal.theme.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;
import org.s11portal.theme.CodingDesk;
import org.s11portal.theme.Subject;
import org.s11portal.theme.ThemeCoding;
import org.s11portal.theme.ThemeDetail;
import org.s11portal.theme.Themes;

/** Challenges and findings one after the other; the keys 1 to 9 choose themes, Enter goes on. */
@Route(value = "coding/:round", layout = MainLayout.class)
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class CodingView extends Page implements BeforeEnterObserver {

  private final ThemeCoding coding;
  private final Themes themes;
  private final Agencies agencies;
  private final Div desk = new Div();

  CodingView(ThemeCoding coding, Themes themes, Agencies agencies) {
    this.coding = coding;
    this.themes = themes;
    this.agencies = agencies;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var round =
        event.getRouteParameters().get("round").map(RoundId::new).orElseThrow(NotFound::new);
    crumbs(
        Crumb.link(text("theme.menu"), ThemeNavigation.themes()),
        Crumb.here(text("theme.coding.menu")));
    heading(text("theme.coding.heading"));
    lead(text("theme.coding.lead"));
    var inUse = themes.all().stream().filter(ThemeDetail::isInUse).toList();
    if (inUse.isEmpty()) {
      add(new EmptyState(text("theme.none"), text("theme.none.text")));
      return;
    }
    desk.addClassName("stack");
    add(desk);
    show(round, inUse, Optional.empty());
  }

  private void show(RoundId round, List<ThemeDetail> inUse, Optional<Subject> behind) {
    desk.removeAll();
    var now = coding.next(round, behind);
    var progress = new Paragraph(text("theme.coding.progress", now.open(), now.all()));
    progress.getElement().setAttribute("role", "status");
    desk.add(progress);
    desk.add(
        now.next()
            .<Component>map(next -> card(round, inUse, next))
            .orElseGet(
                () -> new EmptyState(text("theme.coding.done"), text("theme.coding.done.text"))));
  }

  private CodingCard card(RoundId round, List<ThemeDetail> inUse, CodingDesk.Next next) {
    Runnable goOn = () -> show(round, inUse, Optional.of(next.subject()));
    return new CodingCard(
        next,
        inUse,
        agencies.byId(),
        chosen -> {
          if (Attempt.to(() -> coding.code(next.subject(), chosen))) {
            goOn.run();
          }
        },
        goOn);
  }
}
