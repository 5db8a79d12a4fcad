package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.board.AgencyFinding;
import org.s11portal.board.CriterionFindings;
import org.s11portal.board.Findings;
import org.s11portal.board.RoundFindings;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.panel.FindingKey;
import org.s11portal.plan.AnsweredFindings;
import org.s11portal.plan.Plans;

/** What the board does about the gaps on one criterion: raise an action, or link to one. */
@Route(value = "findings/:round/:code", layout = MainLayout.class)
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
public class FindingView extends Page implements BeforeEnterObserver {

  private final Findings findings;
  private final AnsweredFindings answered;
  private final Plans plans;
  private final People people;
  private final Clock clock;
  private final CheckboxGroup<AgencyFinding> agencies = new CheckboxGroup<>();

  public FindingView(
      Findings findings, AnsweredFindings answered, Plans plans, People people, Clock clock) {
    this.findings = findings;
    this.answered = answered;
    this.plans = plans;
    this.people = people;
    this.clock = clock;
    addClassName("findings");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    show(
        parameters.get("round").map(RoundId::new).orElseThrow(NotFound::new),
        parameters.get("code").orElseThrow(NotFound::new));
  }

  private void show(RoundId round, String code) {
    removeAll();
    var all = findings.of(round);
    var found = all.on(code).orElseThrow(NotFound::new);
    var criterion = found.criterion();
    crumbs(
        Crumb.link(text("board.menu"), BoardNavigation.summary(round)),
        Crumb.link(text("board.findings.menu"), BoardNavigation.findings(round)),
        Crumb.here(code));
    heading(text("board.finding.heading", code, criterion.title()));
    lead(text("board.finding.lead", all.round().title(), found.agencies().size()));
    var links =
        found.agencies().stream()
            .flatMap(one -> answered.of(new FindingKey(round, one.agency().id(), code)).stream())
            .toList();
    add(
        new FindingAnswers(found, links, answered, people, () -> show(round, code)),
        which(found),
        deeds(all, found));
  }

  private Card which(CriterionFindings found) {
    agencies.setLabel(text("board.finding.which"));
    agencies.setItems(found.agencies());
    agencies.setItemLabelGenerator(one -> one.agency().name());
    agencies.setValue(
        found.agencies().stream()
            .filter(one -> one.answering().isEmpty())
            .collect(Collectors.toSet()));
    return new Card(agencies);
  }

  private Component deeds(RoundFindings all, CriterionFindings found) {
    var round = all.round().id();
    var code = found.criterion().code();
    return plans
        .current()
        .<Component>map(
            plan ->
                new RaiseOrLink(
                    plan,
                    begun(found),
                    LocalDate.now(clock),
                    raising ->
                        done(round, code, () -> findings.raise(round, code, chosen(), raising)),
                    ref -> done(round, code, () -> findings.link(round, code, chosen(), ref))))
        .orElseGet(() -> new EmptyState(text("plan.none"), text("plan.none.text")));
  }

  private static RaiseForm.Begun begun(CriterionFindings found) {
    var criterion = found.criterion();
    return new RaiseForm.Begun(
        text("board.criterion", criterion.code(), criterion.title()), criterion.question());
  }

  private Set<AgencyId> chosen() {
    return agencies.getValue().stream().map(one -> one.agency().id()).collect(Collectors.toSet());
  }

  private void done(RoundId round, String code, Runnable deed) {
    if (Attempt.to(deed)) {
      Notices.done(text("board.finding.done"));
      show(round, code);
    }
  }
}
