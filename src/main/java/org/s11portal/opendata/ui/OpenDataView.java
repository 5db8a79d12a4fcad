package org.s11portal.opendata.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.opendata.OpenData;
import org.springframework.beans.factory.annotation.Value;

/** What of the published results other programs can use, to take away and to read about. */
@Route(value = OpenDataNavigation.OPEN_DATA, layout = MainLayout.class)
@Menu(title = "opendata.menu", order = 34)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class OpenDataView extends Page implements BeforeEnterObserver {

  private final OpenData data;
  private final CurrentUser currentUser;
  private final String portal;

  OpenDataView(OpenData data, CurrentUser currentUser, @Value("${portal.address}") String portal) {
    this.data = data;
    this.currentUser = currentUser;
    this.portal = portal;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    if (currentUser.get().hasAny(Roles.BUSINESS_MANAGER)) {
      heading(
          text("opendata.heading"),
          new ButtonLink(text("opendata.tokens.link"), OpenDataNavigation.TOKENS));
    } else {
      heading(text("opendata.heading"));
    }
    lead(text("opendata.lead"));
    var rounds = data.rounds();
    if (rounds.isEmpty()) {
      add(new EmptyState(text("board.empty.title"), text("board.empty.text")));
    } else {
      add(
          sets(
              rounds,
              event
                  .getLocation()
                  .getQueryParameters()
                  .getSingleParameter(OpenDataNavigation.ROUND)));
    }
    add(new UseCard(portal), new WhatIsInCard(data.terms()));
  }

  /** An address with a round that is not there shows all, as one without. */
  private Card sets(List<RoundSummary> rounds, Optional<String> asked) {
    var round =
        rounds.stream()
            .filter(one -> asked.filter(one.id().value()::equals).isPresent())
            .findFirst();
    var title =
        round
            .map(one -> text("opendata.sets.of", one.title()))
            .orElseGet(() -> text("opendata.sets.ofAll"));
    Optional<RoundId> chosen = round.map(RoundSummary::id);
    return Card.titled(
        title,
        new RoundLinks(rounds, chosen),
        new DataSetTable(title, data.dataSets(), chosen),
        new Paragraph(text("opendata.sets.plan")));
  }
}
