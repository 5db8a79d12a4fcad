package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HeatMap;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.board.BoardSummary;
import org.s11portal.board.ModerationSummaries;
import org.s11portal.board.StandardFocuses;
import org.s11portal.board.ThemeThreads;
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
  private final ThemeThreads themes;
  private final Agencies agencies;
  private final PublishPanel publishing;
  private final Clock clock;

  public SummaryView(
      ModerationSummaries summaries,
      StandardFocuses focuses,
      ThemeThreads themes,
      Agencies agencies,
      PublishPanel publishing,
      Clock clock) {
    this.summaries = summaries;
    this.focuses = focuses;
    this.themes = themes;
    this.agencies = agencies;
    this.publishing = publishing;
    this.clock = clock;
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
    var query = BoardQuery.of(event.getLocation().getQueryParameters());
    show(summaries.of(round.get(), query.asOf()), query);
  }

  private void show(BoardSummary summary, BoardQuery query) {
    var round = summary.round().id();
    heading(
        summary.round().isYearly()
            ? text("board.heading")
            : text("board.heading.other", summary.round().kind().words(), summary.round().title()));
    lead(
        summary
            .publishedAt()
            .map(at -> text("board.lead", summary.round().title(), Dates.day(at)))
            .orElseGet(() -> text("board.lead.unpublished", summary.round().title())));
    query
        .asOf()
        .day()
        .ifPresent(
            day ->
                add(
                    new AsOfNotice(
                        day,
                        "board.asOf.meaning",
                        query.withDay(Optional.empty()).address(round))));
    publishing.showIn(this);
    var standard = query.standard().orElseGet(() -> summary.set().standards().getLast().number());
    var focus = focuses.of(round, standard, query.asOf());
    add(new BoardFacts(summary, focus.unansweredInRound()));
    var beside = new FocusCard(summary, focus, agencies.byId());
    var split = new Div(heat(summary, query, standard), beside);
    split.addClassNames("split", "wide-aside");
    var criteria = new CriteriaCard(summary, query);
    var figures =
        new Div(
            criteria.strongest(),
            criteria.weakest(),
            ResponseCard.response(summary),
            ResponseCard.challenges(summary));
    figures.addClassName("board-figures");
    if (query.asOf().day().isEmpty()) {
      // What was coded into which theme on an earlier day is not told.
      figures.add(new TopThemes(themes.in(round), round));
    }
    add(
        split,
        figures,
        new DistributionCard(summary, query).card(),
        new RoundChoice(summaries.publishedRounds(), round));
  }

  private static String head(BoardSummary summary, int number) {
    return summary
        .set()
        .standard(number)
        .map(standard -> BoardWords.head(summary.round(), standard))
        .orElse("");
  }

  private Card heat(BoardSummary summary, BoardQuery query, int standard) {
    var round = summary.round().id();
    var heat = new BoardHeat(summary, query);
    var map =
        new HeatMap(heat.data())
            .caption(
                text(
                    summary.round().cases().isEmpty()
                        ? "board.heat.caption"
                        : "board.heat.caption.files"))
            .select(Optional.empty(), head(summary, standard));
    var card =
        Card.titled(
            text("board.heat.title"),
            new BoardFilterBar(
                query,
                LocalDate.now(clock),
                chosen ->
                    UI.getCurrent().navigate(BoardNavigation.summary(round), chosen.parameters())),
            new ShowChoice(query, round),
            map,
            new HeatPages(heat, query, round));
    if (heat.isFolded()) {
      card.add(new Paragraph(text("board.folded.explained")));
    }
    card.add(new Paragraph(text("board.heat.explained." + query.show())));
    return card;
  }
}
