package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.s11portal.base.ui.Card;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.PriorityDetail;

/** A priority with those of its actions that are asked for. */
class PrioritySection extends Div {

  private final Card card;

  PrioritySection(PriorityDetail priority, PlanFilter filter, LocalDate today) {
    var asked = priority.actions().stream().filter(filter::matches).toList();
    var elsewhere = priority.carriedElsewhere().stream().filter(filter::matches).toList();
    setVisible(!asked.isEmpty() || !elsewhere.isEmpty());
    addClassName("plan-priority");
    card = Card.titled(text("plan.priority", priority.number(), priority.title()));
    card.addClassName("may-break");
    card.setId(anchor(priority));
    priority
        .delegation()
        .ifPresent(
            to ->
                card.add(
                    new NamedFacts().with(text("plan.delegation"), DelegationWords.of(priority))));
    asked.forEach(action -> card.add(new ActionSheet(action, today)));
    elsewhere.forEach(action -> card.add(elsewhere(action, priority.number())));
    add(card);
  }

  /** With what may be done about it as a whole. */
  PrioritySection with(Component forms) {
    card.add(forms);
    return this;
  }

  static String anchor(PriorityDetail priority) {
    return "priority-" + priority.number();
  }

  /** An action that carries a ref of this priority but stands, once, under another. */
  private static Paragraph elsewhere(ActionDetail action, int number) {
    var refs = action.summary().refs();
    var ours =
        refs.stream()
            .filter(ref -> ref.matches(number + "\\D.*"))
            .findFirst()
            .orElse(refs.getFirst());
    var line =
        new Paragraph(
            new Anchor(
                PlanNavigation.action(action.summary()),
                text("plan.elsewhere", ours, refs.getFirst())));
    line.addClassName("plan-elsewhere");
    return line;
  }
}
