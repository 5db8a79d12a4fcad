package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.HomeCardContent;
import org.s11portal.audit.OfficeCard;
import org.s11portal.audit.ResponseFigures;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundStatus;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.Roles;
import org.springframework.beans.factory.ObjectProvider;

/** The audit rounds, each with how many have answered. */
@Route(value = "rounds", layout = MainLayout.class)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER, Roles.INDEPENDENT_CHAIR})
@Menu(title = "audit.rounds.title", order = 10)
public class RoundsView extends Page {

  /** Who may open the rounds, for screens that link back to them. */
  static final String[] READERS = {
    Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER, Roles.INDEPENDENT_CHAIR
  };

  RoundsView(
      AuditRounds rounds,
      Returns returns,
      RoundOffice office,
      Clock clock,
      ObjectProvider<OfficeCard> waiting) {
    heading(
        text("audit.rounds.title"),
        office.isMine()
            ? new Component[] {
              new ButtonLink(text("audit.open.heading"), AuditNavigation.openRound())
            }
            : new Component[0]);
    var all = rounds.all();
    if (all.isEmpty()) {
      add(new EmptyState(text("audit.rounds.none"), text("audit.rounds.none.text")));
      return;
    }
    lead(text("audit.rounds.lead"));
    var today = LocalDate.now(clock);
    var table =
        new HtmlTable(
            text("audit.rounds.title"),
            text("audit.round"),
            text("audit.kind"),
            text("audit.rounds.open"),
            text("audit.column.due"),
            text("audit.figures.handedIn"),
            text("audit.figures.overdue"));
    all.forEach(
        round -> {
          var figures = ResponseFigures.of(returns.in(round.id()), today);
          table.row(
              name(round),
              new Span(round.kind().words()),
              new Span(Dates.day(round.opensOn())),
              new Span(Dates.day(round.dueOn())),
              new Span(text("audit.figures.of", figures.handedIn(), figures.expected())),
              new Span(text("audit.figures.count", figures.overdue())));
        });
    add(waiting(waiting));
    add(new Card(table));
  }

  private static Card[] waiting(ObjectProvider<OfficeCard> cards) {
    return cards.stream()
        .flatMap(card -> card.forTheOffice().stream())
        .sorted(Comparator.comparingInt(HomeCardContent::order))
        .map(
            card ->
                Card.titled(
                        card.title(),
                        new Prose(card.text()),
                        new ButtonLink(text("audit.home.card.open"), card.href()))
                    .small())
        .toArray(Card[]::new);
  }

  private static Div name(RoundSummary round) {
    var name = new Div(new Anchor(AuditNavigation.round(round.id()), round.title()));
    if (round.status() == RoundStatus.CLOSED) {
      name.add(Chip.not(text("audit.round.status.CLOSED")));
    }
    name.addClassName("row");
    return name;
  }
}
