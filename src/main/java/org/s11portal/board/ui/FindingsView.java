package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.Fact;
import org.s11portal.base.ui.Facts;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.board.AgencyFinding;
import org.s11portal.board.CriterionFindings;
import org.s11portal.board.Findings;
import org.s11portal.board.RoundFindings;
import org.s11portal.board.ThemeThreads;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.ui.PlanNavigation;
import org.s11portal.standards.StandardDetail;

/** What the panels found in a round, and what the plan does about each of it. */
@Route(value = "findings/:round", layout = MainLayout.class)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class FindingsView extends Page implements BeforeEnterObserver {

  private final Findings findings;
  private final ThemeThreads themes;
  private final CurrentUser currentUser;

  public FindingsView(Findings findings, ThemeThreads themes, CurrentUser currentUser) {
    this.findings = findings;
    this.themes = themes;
    this.currentUser = currentUser;
    addClassName("findings");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    show(
        findings.of(
            event.getRouteParameters().get("round").map(RoundId::new).orElseThrow(NotFound::new)));
  }

  private void show(RoundFindings found) {
    var round = found.round();
    crumbs(
        Crumb.link(text("board.menu"), BoardNavigation.summary(round.id())),
        Crumb.here(text("board.findings.menu")));
    heading(text("board.findings.heading"));
    lead(text("board.findings.lead", round.title()));
    if (found.criteria().isEmpty()) {
      add(new EmptyState(text("board.findings.none"), text("board.findings.none.text")));
    } else {
      add(
          new Facts(
              fact(found.total(), "board.findings.total"),
              fact(found.unanswered(), "board.findings.unanswered"),
              fact(found.unsupported().size(), "board.findings.unsupported")));
      add(new TopThemes(themes.in(round.id()), round.id()));
      found.set().standards().forEach(standard -> add(found, standard));
    }
    add(unsupported(found.unsupported()));
  }

  private static Fact fact(int count, String key) {
    return new Fact(String.valueOf(count), text(key), text(key + ".note"));
  }

  private void add(RoundFindings found, StandardDetail standard) {
    var some =
        found.criteria().stream()
            .filter(one -> one.criterion().standard() == standard.number())
            .toList();
    if (!some.isEmpty()) {
      add(table(found, standard, some));
    }
  }

  private Card table(RoundFindings found, StandardDetail standard, List<CriterionFindings> some) {
    var title = text("board.focus.over", standard.number(), standard.title());
    var table =
        new HtmlTable(
            title,
            text("board.column.criterion"),
            text("board.findings.column.agencies"),
            text("board.findings.column.actions"));
    some.forEach(
        one ->
            table.row(
                new Anchor(
                    BoardNavigation.criterion(found.round().id(), one.criterion().code()),
                    text("board.criterion", one.criterion().code(), one.criterion().title())),
                agencies(found, one),
                actions(found, one)));
    var card = Card.titled(title, table);
    card.addClassName("may-break");
    return card;
  }

  private static Component agencies(RoundFindings found, CriterionFindings one) {
    var list = new Div();
    list.addClassName("finding-agencies");
    for (var agency : one.agencies()) {
      list.add(
          new Anchor(
              BoardNavigation.thread(
                  found.round().id(), agency.agency().id(), one.criterion().code()),
              agency.agency().shortName()));
    }
    return list;
  }

  private Component actions(RoundFindings found, CriterionFindings one) {
    var cell = new Div();
    cell.addClassName("finding-actions");
    one.feeding().forEach(action -> cell.add(link(action)));
    one.agencies().stream()
        .flatMap(agency -> agency.answering().stream())
        .distinct()
        .forEach(action -> cell.add(link(action)));
    if (!one.unanswered().isEmpty()) {
      cell.add(
          Chip.warn(
              text(
                  "board.findings.open",
                  String.join(
                      ", ", one.unanswered().stream().map(FindingsView::shortName).toList()))));
    }
    if (currentUser.get().hasAny(Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER)) {
      var answer =
          new Anchor(
              BoardNavigation.finding(found.round().id(), one.criterion().code()),
              text("board.findings.answer", one.criterion().code()));
      answer.addClassName("no-print");
      cell.add(answer);
    }
    return cell;
  }

  private static String shortName(AgencyFinding finding) {
    return finding.agency().shortName();
  }

  private static Anchor link(ActionSummary action) {
    return new Anchor(
        PlanNavigation.action(action),
        text("board.findings.action", action.ref(), action.activity(), action.status().label()));
  }

  private static Card unsupported(List<ActionSummary> actions) {
    var card = Card.titled(text("board.findings.unsupported.title"));
    card.add(
        new Paragraph(
            text(
                actions.isEmpty()
                    ? "board.findings.unsupported.nothing"
                    : "board.findings.unsupported.text")));
    actions.forEach(action -> card.add(new ActionLine(action)));
    return card;
  }
}
