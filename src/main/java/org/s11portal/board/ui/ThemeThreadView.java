package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.board.ThemeThread;
import org.s11portal.board.ThemeThreads;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.plan.PlanDetail;
import org.s11portal.plan.Plans;
import org.s11portal.theme.CodingDetail;
import org.s11portal.theme.ThemeId;

/** The thread of a theme: the challenges and findings under it, and the actions they feed. */
@Route(value = "theme-thread/:round/:theme", layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class ThemeThreadView extends Page implements BeforeEnterObserver {

  private final ThemeThreads threads;
  private final Plans plans;
  private final People people;
  private final CurrentUser currentUser;
  private final Clock clock;

  public ThemeThreadView(
      ThemeThreads threads, Plans plans, People people, CurrentUser currentUser, Clock clock) {
    this.threads = threads;
    this.plans = plans;
    this.people = people;
    this.currentUser = currentUser;
    this.clock = clock;
    addClassName("findings");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    show(
        parameters.get("round").map(RoundId::new).orElseThrow(NotFound::new),
        parameters.get("theme").map(ThemeThreadView::theme).orElseThrow(NotFound::new));
  }

  private static ThemeId theme(String written) {
    try {
      return new ThemeId(UUID.fromString(written));
    } catch (IllegalArgumentException none) {
      throw new NotFound();
    }
  }

  private void show(RoundId round, ThemeId id) {
    removeAll();
    var thread = threads.of(round, id);
    crumbs(
        Crumb.link(text("board.menu"), BoardNavigation.summary(round)),
        Crumb.here(thread.theme().name()));
    heading(text("board.theme.heading", thread.theme().name()));
    lead(text("board.theme.lead", thread.round().title()));
    if (!thread.theme().meaning().isBlank()) {
      add(new Paragraph(thread.theme().meaning()));
    }
    add(subjects(thread), actions(thread));
    if (currentUser.get().hasAny(Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER)) {
      plans.current().ifPresent(plan -> add(deeds(thread, plan)));
    }
  }

  private Card subjects(ThemeThread thread) {
    var names =
        people.names(thread.subjects().stream().map(one -> one.coding().codedBy()).toList());
    var table =
        new HtmlTable(
            text("board.theme.subjects"),
            text("board.theme.subject"),
            text("board.column.criterion"),
            text("board.theme.coded"));
    for (var one : thread.subjects()) {
      var about = one.coding().subject().about();
      table.row(
          new Anchor(
              BoardNavigation.thread(about.round(), about.agency(), about.code()),
              text(kind(one.coding()), one.agency().shortName())),
          new Span(text("board.criterion", about.code(), one.criterion())),
          new Span(
              text(
                  "board.thread.who",
                  names.getOrDefault(one.coding().codedBy(), one.coding().codedBy().value()),
                  Dates.day(one.coding().codedAt()))));
    }
    return Card.titled(text("board.theme.subjects"), table);
  }

  private static String kind(CodingDetail coding) {
    return coding.subject().challenge().isPresent()
        ? "board.theme.challenge"
        : "board.theme.finding";
  }

  private static Card actions(ThemeThread thread) {
    var card = Card.titled(text("board.theme.actions"));
    if (thread.actions().isEmpty()) {
      card.add(new Paragraph(text("board.theme.noActions")));
    }
    thread.actions().stream().map(ActionLine::new).forEach(card::add);
    return card;
  }

  private Component deeds(ThemeThread thread, PlanDetail plan) {
    var round = thread.round().id();
    var theme = thread.theme();
    return new RaiseOrLink(
        plan,
        new RaiseForm.Begun(theme.name(), theme.meaning()),
        LocalDate.now(clock),
        raising -> done(thread, () -> threads.raise(round, theme.id(), raising)),
        ref -> done(thread, () -> threads.link(round, theme.id(), ref)));
  }

  private void done(ThemeThread thread, Runnable deed) {
    if (Attempt.to(deed)) {
      Notices.done(text("board.finding.done"));
      show(thread.round().id(), thread.theme().id());
    }
  }
}
