package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.board.GoldenThread;
import org.s11portal.board.GoldenThreads;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;

/** The golden thread: one criterion of one agency from the question to the plan, and back. */
@Route(value = "thread/:round/:agency/:criterion", layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class ThreadView extends Page implements BeforeEnterObserver {

  private final GoldenThreads threads;
  private final People people;

  public ThreadView(GoldenThreads threads, People people) {
    this.threads = threads;
    this.people = people;
    addClassName("thread");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var parameters = event.getRouteParameters();
    show(
        threads.of(
            parameters.get("round").map(RoundId::new).orElseThrow(NotFound::new),
            parameters.get("agency").map(AgencyId::new).orElseThrow(NotFound::new),
            parameters.get("criterion").orElseThrow(NotFound::new)));
  }

  /** The same criterion at everybody, once anything is published of it. */
  private static Anchor across(GoldenThread thread) {
    var code = thread.criterion().code();
    var link =
        new Anchor(
            BoardNavigation.criterion(thread.whole().round().id(), code),
            text("board.thread.across", code));
    link.setVisible(thread.published());
    return link;
  }

  private void show(GoldenThread thread) {
    var round = thread.whole().round().id();
    var agency = thread.agency();
    crumbs(
        Crumb.link(text("board.menu"), BoardNavigation.summary(round)),
        thread.published()
            ? Crumb.link(agency.name(), BoardNavigation.agency(round, agency.id()))
            : Crumb.here(agency.name()),
        Crumb.here(thread.criterion().code()));
    var print = new PrintButton(text("base.print.page"));
    heading(
        text("board.thread.heading", thread.criterion().code(), thread.criterion().question()),
        thread.published()
            ? new Component[] {print}
            : new Component[] {Chip.not(text("board.thread.unpublished")), print});
    lead(text("board.thread.lead", agency.name(), thread.whole().round().title()));
    var steps = new ThreadSteps(thread, people);
    var list =
        new OrderedList(
            steps.asked(),
            steps.said(),
            steps.shown(),
            steps.challenged(),
            steps.moderated(),
            steps.themed(),
            steps.feeds());
    list.addClassName("thread-steps");
    var onwards =
        new Div(
            new Anchor(
                BoardNavigation.standard(round, thread.criterion().standard(), Show.MODERATED),
                text("board.thread.back")),
            across(thread));
    onwards.addClassName("actions");
    add(list, onwards);
  }
}
