package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HeatMap;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.board.BoardSummary;
import org.s11portal.board.ModerationSummaries;
import org.s11portal.board.StandardFocuses;
import org.s11portal.identity.Roles;

/** The board’s page: how safe the arrangements are, and what is being done about it. */
@Route(value = "board/:round?", layout = MainLayout.class)
@Menu(title = "board.menu", order = 30)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class SummaryView extends Page implements BeforeEnterObserver {

  private final ModerationSummaries summaries;
  private final StandardFocuses focuses;
  private final Agencies agencies;
  private final PublishPanel publishing;

  public SummaryView(
      ModerationSummaries summaries,
      StandardFocuses focuses,
      Agencies agencies,
      PublishPanel publishing) {
    this.summaries = summaries;
    this.focuses = focuses;
    this.agencies = agencies;
    this.publishing = publishing;
    addClassNames("board", "wide-paper");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var asked = event.getRouteParameters().get("round").map(RoundId::new);
    var published = summaries.publishedRounds();
    var round = asked.or(() -> published.stream().findFirst().map(one -> one.id()));
    if (round.isEmpty()) {
      heading(text("board.heading"));
      add(new EmptyState(text("board.empty.title"), text("board.empty.text")));
      publishing.showIn(this);
      return;
    }
    var parameters = event.getLocation().getQueryParameters();
    show(
        summaries.of(round.get()),
        parameters.getSingleParameter("standard").map(SummaryView::number),
        Show.from(parameters.getSingleParameter("show")));
  }

  private static int number(String standard) {
    try {
      return Integer.parseInt(standard);
    } catch (NumberFormatException unknown) {
      throw new NotFound();
    }
  }

  private void show(BoardSummary summary, Optional<Integer> chosen, Show show) {
    heading(
        summary.round().isYearly()
            ? text("board.heading")
            : text("board.heading.other", summary.round().kind().words(), summary.round().title()));
    lead(
        summary
            .publishedAt()
            .map(at -> text("board.lead", summary.round().title(), Dates.day(at)))
            .orElseGet(() -> text("board.lead.unpublished", summary.round().title())));
    var round = summary.round().id();
    publishing.showIn(this);
    add(new BoardFacts(summary, focuses.unansweredFindings(round)));
    var standard = chosen.orElseGet(() -> summary.set().standards().getLast().number());
    var heat =
        new HeatMap(new BoardHeat(summary, show).data())
            .caption(text("board.heat.caption"))
            .select(Optional.empty(), String.valueOf(standard));
    var left = Card.titled(text("board.heat.title"), choices(summary, standard, show), heat);
    left.add(new Paragraph(text("board.heat.explained." + show)));
    var beside = new FocusCard(summary, focuses.of(round, standard), agencies.byId());
    var split = new Div(left, beside);
    split.addClassNames("split", "wide-aside");
    add(split, new RoundChoice(summaries.publishedRounds(), round));
  }

  private static Nav choices(BoardSummary summary, int standard, Show shown) {
    var choices = new Nav();
    choices.addClassName("segments");
    choices.setAriaLabel(text("board.show"));
    for (var show : Show.values()) {
      var link =
          new Anchor(
              BoardNavigation.standard(summary.round().id(), standard, show),
              text("board.show." + show));
      if (show == shown) {
        link.getElement().setAttribute("aria-current", "true");
      }
      choices.add(link);
    }
    return choices;
  }
}
