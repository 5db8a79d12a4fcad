package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.ExtensionDetail;
import org.s11portal.audit.Extensions;
import org.s11portal.audit.ReturnLine;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundStatus;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;

/** One round: who has answered, who is late, and what can be done about each return. */
@Route(value = "rounds/:round", layout = MainLayout.class)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER, Roles.INDEPENDENT_CHAIR})
public class RoundView extends Page implements BeforeEnterObserver {

  private final AuditRounds rounds;
  private final Returns returns;
  private final Agencies agencies;
  private final Extensions extensions;
  private final ReturnActions actions;
  private final RoundOffice office;
  private final Clock clock;

  RoundView(
      AuditRounds rounds,
      Returns returns,
      Agencies agencies,
      Extensions extensions,
      ReturnActions actions,
      RoundOffice office,
      Clock clock) {
    this.rounds = rounds;
    this.returns = returns;
    this.agencies = agencies;
    this.extensions = extensions;
    this.actions = actions;
    this.office = office;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = new RoundId(event.getRouteParameters().get("round").orElseThrow(NotFound::new));
    show(rounds.get(id), RoundFilter.of(event.getLocation().getQueryParameters()));
  }

  private void show(RoundSummary round, RoundFilter filter) {
    removeAll();
    var today = LocalDate.now(clock);
    var lines = returns.progress(round.id());
    var summaries = lines.stream().map(ReturnLine::assessment).toList();
    Runnable again = () -> show(rounds.get(round.id()), filter);
    heading(round.title(), office.actions(round, summaries, again));
    crumbs(
        Crumb.link(text("audit.rounds.title"), AuditNavigation.rounds()),
        Crumb.here(round.title()));
    lead(
        text(
            round.status() == RoundStatus.OPEN ? "audit.round.dates" : "audit.round.closed",
            Dates.day(round.opensOn()),
            Dates.day(round.dueOn())));
    add(new ResponseFacts(summaries, today));
    add(new RoundFilterBar(filter, chosen -> go(round, chosen)));
    var known = agencies.byId();
    var byKind =
        lines.stream()
            .filter(line -> filter.matches(agency(known, line).kind(), line.assessment(), today))
            .sorted(Comparator.comparing((ReturnLine line) -> agency(known, line).name()))
            .collect(
                Collectors.groupingBy(
                    line -> agency(known, line).kind(), TreeMap::new, Collectors.toList()));
    if (byKind.isEmpty()) {
      add(new EmptyState(text("audit.round.noMatch"), text("audit.round.noMatch.text")));
    }
    var granted = extensions.in(round.id());
    byKind.forEach((kind, ofKind) -> add(card(kind, ofKind, new Beside(known, granted, again))));
  }

  private static void go(RoundSummary round, RoundFilter filter) {
    UI.getCurrent()
        .navigate(
            RoundView.class, new RouteParameters("round", round.id().value()), filter.address());
  }

  /** What a line of the list needs besides its return. */
  private record Beside(
      Map<AgencyId, AgencySummary> known,
      Map<AssessmentId, List<ExtensionDetail>> granted,
      Runnable again) {

    List<ExtensionDetail> granted(ReturnLine line) {
      return granted.getOrDefault(line.assessment().id(), List.of());
    }
  }

  private Card card(AgencyKind kind, List<ReturnLine> lines, Beside beside) {
    var title = text("agency.kind." + kind);
    var table =
        new HtmlTable(
            title,
            text("agency.name"),
            text("audit.column.status"),
            text("audit.column.progress"),
            text("audit.column.activity"),
            text("audit.column.due"),
            text("audit.column.actions"));
    lines.forEach(line -> table.row(cells(line, beside)));
    return Card.titled(title, table);
  }

  private Component[] cells(ReturnLine line, Beside beside) {
    var one = line.assessment();
    var agency = agency(beside.known(), line);
    var granted = beside.granted(line);
    var due = new Div(new Span(Dates.day(one.dueOn())));
    if (one.isOverdue(LocalDate.now(clock))) {
      due.add(Chip.off(text("audit.figures.overdue")));
    }
    ReturnExtending.note(granted).ifPresent(due::add);
    return new Component[] {
      new Anchor(AuditNavigation.returnOf(one.round(), one.agency()), agency.name()),
      StatusChip.of(one.status()),
      new Span(text("audit.column.graded", line.graded(), line.asked())),
      new Span(line.lastActivity().map(Dates::dayAndTime).orElse(text("audit.column.none"))),
      due,
      actions.of(one, granted, agency.name(), beside.again())
    };
  }

  private static AgencySummary agency(Map<AgencyId, AgencySummary> known, ReturnLine line) {
    var agency = known.get(line.assessment().agency());
    if (agency == null) {
      throw new NotFound();
    }
    return agency;
  }
}
