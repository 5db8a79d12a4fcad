package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Prose;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.MilestoneDetail;
import org.s11portal.plan.ProgressDetail;

/** One action as the board reads it. */
class ActionSheet extends Article {

  ActionSheet(ActionDetail action, LocalDate today) {
    addClassName("plan-action");
    var summary = action.summary();
    var words = summary.activity().lines().toList();
    var ref = new Span(summary.ref());
    ref.addClassName("plan-ref");
    var link = new Anchor(PlanNavigation.action(summary), words.isEmpty() ? "" : words.getFirst());
    var head = new Div(new H3(ref, link), StatusChip.of(summary));
    head.addClassName("plan-action-head");
    add(head);
    if (words.size() > 1) {
      add(new Prose(String.join("\n", words.subList(1, words.size()))));
    }
    add(new SaysOtherwise(summary), facts(action, today));
  }

  private static NamedFacts facts(ActionDetail action, LocalDate today) {
    var summary = action.summary();
    return new NamedFacts()
        .with(text("plan.outcome"), action.outcome())
        .with(text("plan.measure"), action.measure())
        .with(text("plan.lead"), String.join("\n", summary.leads()))
        .with(text("plan.delegation"), DelegationWords.of(action))
        .with(text("plan.due"), DueDate.of(action, today))
        .with(
            text("plan.nextMilestone"), summary.nextMilestone().map(ActionSheet::words).orElse(""))
        .with(
            text("plan.latestProgress"),
            action.latestProgress().map(ActionSheet::words).orElse(""));
  }

  static String words(MilestoneDetail milestone) {
    return milestone
        .due()
        .map(due -> text("plan.milestone.dueOn", milestone.title(), Dates.day(due)))
        .orElse(milestone.title());
  }

  private static String words(ProgressDetail progress) {
    return text("plan.progress.dated", Dates.day(progress.on()), progress.text());
  }
}
