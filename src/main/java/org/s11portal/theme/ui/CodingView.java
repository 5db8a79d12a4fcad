package org.s11portal.theme.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.Roles;
import org.s11portal.theme.ThemeCoding;
import org.s11portal.theme.ThemeDetail;
import org.s11portal.theme.ThemeId;
import org.s11portal.theme.Themes;
import org.s11portal.theme.ToCode;

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
    add(desk);
    show(coding.in(round), inUse, 0);
  }

  private void show(List<ToCode> all, List<ThemeDetail> inUse, int from) {
    desk.removeAll();
    var open = all.stream().filter(one -> !one.isCoded()).count();
    var progress = new Paragraph(text("theme.coding.progress", open, all.size()));
    progress.getElement().setAttribute("role", "status");
    desk.add(progress);
    var next = next(all, from);
    if (next < 0) {
      desk.add(new EmptyState(text("theme.coding.done"), text("theme.coding.done.text")));
      return;
    }
    desk.add(
        new CodingCard(
            all.get(next),
            inUse,
            agencies.byId(),
            chosen -> save(all, inUse, next, chosen),
            () -> show(all, inUse, next + 1)));
  }

  /** The first uncoded one from here on, from the top again when there is none. */
  private static int next(List<ToCode> all, int from) {
    for (int step = 0; step < all.size(); step++) {
      var index = (from + step) % all.size();
      if (!all.get(index).isCoded()) {
        return index;
      }
    }
    return -1;
  }

  private void save(List<ToCode> all, List<ThemeDetail> inUse, int index, Set<ThemeId> chosen) {
    var subject = all.get(index).subject();
    if (Attempt.to(() -> coding.code(subject, chosen))) {
      show(coding.in(subject.about().round()), inUse, index);
    }
  }
}
