package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Fact;
import org.s11portal.base.ui.Facts;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.PlanDetail;
import org.s11portal.plan.PlanStatus;
import org.s11portal.plan.PriorityDetail;

/** The plan at a glance: how many actions stand how, over all and under each priority. */
class PlanOverview extends Div {

  PlanOverview(PlanDetail plan) {
    addClassName("stack");
    add(figures(plan), Card.titled(text("plan.overview"), byPriority(plan)));
  }

  private static Facts figures(PlanDetail plan) {
    var all = plan.actions().toList();
    var facts = new ArrayList<Fact>();
    Stream.of(PlanStatus.values())
        .map(status -> figure(status, all))
        .flatMap(Optional::stream)
        .forEach(facts::add);
    facts.add(
        figure(
            all.stream().filter(action -> action.summary().overdue()).count(),
            text("plan.figure.overdue"),
            new PlanFilter(Optional.empty(), Optional.empty(), true, false)));
    facts.add(
        figure(
            all.stream().filter(a -> !a.summary().contradictions().isEmpty()).count(),
            text("plan.figure.contradicted"),
            new PlanFilter(Optional.empty(), Optional.empty(), false, true)));
    return new Facts(facts.toArray(Fact[]::new));
  }

  private static Optional<Fact> figure(PlanStatus status, List<ActionDetail> all) {
    long count = count(status, all);
    return count == 0
        ? Optional.empty()
        : Optional.of(figure(count, status.label(), PlanFilter.only(status)));
  }

  private static Fact figure(long count, String label, PlanFilter filter) {
    var fact = new Fact(Long.toString(count), label, "");
    return count == 0 ? fact : fact.see(text("plan.figure.see", label), filter.address());
  }

  private static HtmlTable byPriority(PlanDetail plan) {
    var headers =
        Stream.concat(
                Stream.of(text("plan.priorities")),
                Stream.of(PlanStatus.values()).map(PlanStatus::label))
            .toArray(String[]::new);
    var table = new HtmlTable(text("plan.overview"), headers);
    table.addClassName("plan-overview");
    plan.priorities().forEach(priority -> table.row(row(priority)));
    return table;
  }

  private static Component[] row(PriorityDetail priority) {
    var link =
        new Anchor(
            PlanNavigation.PLAN + "#" + PrioritySection.anchor(priority),
            text("plan.priority", priority.number(), priority.title()));
    return Stream.concat(
            Stream.<Component>of(link),
            Stream.of(PlanStatus.values()).map(status -> cell(status, priority)))
        .toArray(Component[]::new);
  }

  private static Component cell(PlanStatus status, PriorityDetail priority) {
    long count = count(status, priority.actions());
    var cell = new Span(Long.toString(count));
    cell.addClassName(count == 0 ? "muted" : "plan-count");
    return cell;
  }

  private static long count(PlanStatus status, List<ActionDetail> actions) {
    return actions.stream().filter(action -> action.summary().status() == status).count();
  }
}
