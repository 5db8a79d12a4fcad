package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.board.AgencyResults;
import org.s11portal.board.AsOf;
import org.s11portal.board.GoldenThreads;
import org.s11portal.board.PublishedResult;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.standards.Grade;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.ui.GradeLooks;

/** One agency’s published results, criterion by criterion. */
@Route(value = "board/:round/:agency", layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class AgencyResultsView extends Page implements BeforeEnterObserver {

  private final GoldenThreads threads;

  public AgencyResultsView(GoldenThreads threads) {
    this.threads = threads;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var parameters = event.getRouteParameters();
    var round = parameters.get("round").map(RoundId::new).orElseThrow(NotFound::new);
    var agency = parameters.get("agency").map(AgencyId::new).orElseThrow(NotFound::new);
    var asOf = BoardQuery.asOf(event.getLocation().getQueryParameters());
    show(threads.of(round, agency, asOf), asOf);
  }

  private void show(AgencyResults results, AsOf asOf) {
    crumbs(
        Crumb.link(text("board.menu"), BoardNavigation.summary(results.round().id())),
        Crumb.here(results.agency().name()));
    heading(text("board.agency.heading", results.agency().name()));
    lead(text("board.agency.lead", results.round().title()));
    asOf.day()
        .ifPresent(
            day ->
                add(
                    new AsOfNotice(
                        day,
                        "board.asOf.results",
                        BoardNavigation.agency(results.round().id(), results.agency().id()))));
    results.set().standards().forEach(standard -> add(table(results, standard)));
  }

  private static Card table(AgencyResults results, StandardDetail standard) {
    var title = BoardWords.over(standard);
    var table =
        new HtmlTable(
            title,
            text("board.column.criterion"),
            text("board.column.self"),
            text("board.column.panel"),
            text("board.column.moved"));
    for (var criterion : standard.criteria()) {
      results
          .result(criterion.code())
          .ifPresent(
              result ->
                  table.row(
                      new Anchor(
                          BoardNavigation.thread(
                              results.round().id(), results.agency().id(), criterion.code()),
                          text("board.criterion", criterion.code(), criterion.title())),
                      mark(results, result.self()),
                      mark(results, result.grade()),
                      new Span(moved(result))));
    }
    var card = Card.titled(title, table);
    card.setId("standard-" + standard.number());
    return card;
  }

  private static Component mark(AgencyResults results, Grade grade) {
    return new GradeMark(GradeLooks.of(results.set().scale(), grade));
  }

  private static String moved(PublishedResult result) {
    return text("board.moved." + Integer.signum(result.shift()), Math.abs(result.shift()));
  }
}
