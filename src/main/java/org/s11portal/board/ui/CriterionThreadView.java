package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.board.CriterionThread;
import org.s11portal.board.PublishedResult;
import org.s11portal.board.ThreadEnds;
import org.s11portal.identity.Roles;
import org.s11portal.standards.ui.GradeLooks;

/** The thread of a criterion: every agency’s published grade, its themes, the plan’s actions. */
@Route(value = "criterion-thread/:round/:code", layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class CriterionThreadView extends Page implements BeforeEnterObserver {

  private final ThreadEnds threads;

  public CriterionThreadView(ThreadEnds threads) {
    this.threads = threads;
    addClassName("findings");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var parameters = event.getRouteParameters();
    show(
        threads.across(
            parameters.get("round").map(RoundId::new).orElseThrow(NotFound::new),
            parameters.get("code").orElseThrow(NotFound::new)));
  }

  private void show(CriterionThread thread) {
    var round = thread.round();
    var criterion = thread.criterion();
    crumbs(
        Crumb.link(text("board.menu"), BoardNavigation.summary(round.id())),
        Crumb.link(text("board.findings.menu"), BoardNavigation.findings(round.id())),
        Crumb.here(criterion.code()));
    heading(text("board.thread.heading", criterion.code(), criterion.question()));
    lead(text("board.across.lead", round.title(), thread.results().size()));
    var table =
        new HtmlTable(
            text("board.across.grades"),
            text("board.finding.agency"),
            text("board.column.self"),
            text("board.column.panel"),
            text("board.column.moved"));
    thread.results().forEach(result -> row(table, thread, result));
    add(Card.titled(text("board.across.grades"), table), themes(thread), actions(thread));
  }

  private static void row(HtmlTable table, CriterionThread thread, PublishedResult result) {
    var scale = thread.set().scale();
    table.row(
        new Anchor(
            BoardNavigation.thread(result.round(), result.agency(), result.code()),
            Optional.ofNullable(thread.agencies().get(result.agency()))
                .map(AgencySummary::name)
                .orElse(result.agency().value())),
        new GradeMark(GradeLooks.of(scale, result.self())),
        new GradeMark(GradeLooks.of(scale, result.grade())),
        new Span(text("board.moved." + Integer.signum(result.shift()), Math.abs(result.shift()))));
  }

  private static Card themes(CriterionThread thread) {
    var card = Card.titled(text("board.thread.themed"));
    var links = new Div();
    links.addClassName("finding-agencies");
    thread
        .themes()
        .forEach(
            figure ->
                links.add(
                    new Anchor(
                        BoardNavigation.theme(thread.round().id(), figure.theme().id()),
                        figure.theme().name())));
    card.add(thread.themes().isEmpty() ? new Paragraph(text("board.thread.noTheme")) : links);
    return card;
  }

  private static Card actions(CriterionThread thread) {
    var card = Card.titled(text("board.thread.feeds"));
    if (thread.actions().isEmpty()) {
      card.add(new Paragraph(text("board.thread.noAction")));
    }
    thread.actions().stream().map(ActionLine::new).forEach(card::add);
    return card;
  }
}
