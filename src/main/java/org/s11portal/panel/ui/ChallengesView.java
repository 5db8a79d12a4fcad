package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.PrintButton;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.Roles;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeLog;
import org.s11portal.panel.ChallengeWords;
import org.s11portal.panel.FindingKey;

/** Every challenge of a round: what was asked, of whom, by when, and what came of it. */
@Route(value = "challenges", layout = MainLayout.class)
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR
})
@Menu(title = "panel.log.title", order = 21)
public class ChallengesView extends Page implements BeforeEnterObserver {

  private final ChallengeLog log;
  private final AuditRounds rounds;
  private final Agencies agencies;
  private final ThreadLinks threads;
  private final Clock clock;

  ChallengesView(
      ChallengeLog log, AuditRounds rounds, Agencies agencies, ThreadLinks threads, Clock clock) {
    this.log = log;
    this.rounds = rounds;
    this.agencies = agencies;
    this.threads = threads;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    heading(text("panel.log.title"), new PrintButton());
    var address = event.getLocation().getQueryParameters();
    var all = rounds.all();
    RoundChoice.of(all, address)
        .ifPresentOrElse(
            round -> show(all, round, LogFilter.of(address)),
            () ->
                add(
                    new EmptyState(
                        text("panel.schedule.noRound"), text("panel.schedule.noRound.text"))));
  }

  private void show(List<RoundSummary> all, RoundSummary round, LogFilter filter) {
    lead(text("panel.log.lead", round.title()));
    var which = new Select<LogFilter>();
    which.setLabel(text("panel.filter.status"));
    which.setItems(LogFilter.values());
    which.setItemLabelGenerator(one -> text("panel.log.filter." + one));
    which.setValue(filter);
    which.addValueChangeListener(change -> go(round, change.getValue()));
    var filters = new Div(new RoundChoice(all, round, chosen -> go(chosen, filter)), which);
    filters.addClassNames("row", "no-print");
    add(filters);
    var found = filter.in(log, round.id());
    if (found.isEmpty()) {
      add(new EmptyState(text("panel.log.none"), text("panel.log.none.text")));
    } else {
      var card = new Card(table(found, threads.of(round.id())));
      card.addClassName("panel-log");
      add(card);
    }
  }

  private HtmlTable table(List<ChallengeDetail> challenges, Map<FindingKey, String> leading) {
    var names = agencies.byId();
    var today = LocalDate.now(clock);
    var table =
        new HtmlTable(
            text("panel.log.title"),
            text("panel.column.criterion"),
            text("panel.column.agency"),
            text("panel.column.asked"),
            text("panel.column.status"),
            text("panel.column.outcome"));
    for (var challenge : challenges) {
      table.row(
          new Anchor(PanelNavigation.challenge(challenge), challenge.code()),
          new Span(
              Optional.ofNullable(names.get(challenge.agency()))
                  .map(AgencySummary::shortName)
                  .orElse(challenge.agency().value())),
          asked(challenge),
          PanelWords.chip(challenge, today),
          cameOfIt(challenge, Optional.ofNullable(leading.get(finding(challenge)))));
    }
    return table;
  }

  private static Component asked(ChallengeDetail challenge) {
    var small =
        new Paragraph(
            text(
                "panel.log.asked",
                ChallengeWords.putTo(challenge.asked()),
                Dates.day(challenge.raisedAt()),
                Dates.day(challenge.answerDue())));
    small.addClassNames("small", "muted");
    return new Div(new Prose(challenge.text()), small);
  }

  private static FindingKey finding(ChallengeDetail challenge) {
    return new FindingKey(challenge.round(), challenge.agency(), challenge.code());
  }

  /** The answer with its documents, and every step after it: who, when, why. */
  private static Component cameOfIt(ChallengeDetail challenge, Optional<String> thread) {
    var all = new Div();
    all.addClassName("panel-came-of-it");
    challenge
        .answer()
        .ifPresent(
            answer -> {
              all.add(new Prose(answer.text()));
              answer
                  .evidence()
                  .forEach(one -> all.add(new Paragraph(text("panel.log.evidence", one.title()))));
            });
    Exchange.steps(all, challenge);
    if (all.getComponentCount() == 0) {
      all.add(new Span(text("panel.log.nothingYet")));
    }
    thread.ifPresent(
        to -> all.add(new Paragraph(new Anchor(to, text("panel.log.thread", challenge.code())))));
    return all;
  }

  private void go(RoundSummary round, LogFilter filter) {
    getUI()
        .ifPresent(
            ui ->
                ui.navigate(
                    PanelNavigation.challenges(),
                    QueryParameters.simple(
                        Map.of(
                            PanelNavigation.ROUND,
                            round.id().value(),
                            PanelNavigation.STATUS,
                            filter.name()))));
  }
}
