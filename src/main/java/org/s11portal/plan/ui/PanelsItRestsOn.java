package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashSet;
import java.util.Set;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.ActionsOnPanels;

/** Says on the panels of which rounds an action rests, and lets the manager say so. */
@SpringComponent
class PanelsItRestsOn {

  private final ActionsOnPanels actions;
  private final AuditRounds rounds;

  PanelsItRestsOn(ActionsOnPanels actions, AuditRounds rounds) {
    this.actions = actions;
    this.rounds = rounds;
  }

  Card card(ActionDetail action, boolean mayChange, Runnable changed) {
    var card = Card.titled(text("plan.panels.title"));
    var known = actions.of(action.id());
    if (known.isEmpty()) {
      card.add(new Paragraph(text("plan.panels.none")));
    }
    known.forEach(
        round -> card.add(new Paragraph(text("plan.panels.round", rounds.get(round).title()))));
    if (mayChange) {
      card.add(choice(action, new HashSet<>(known), changed));
    }
    return card;
  }

  private CheckboxGroup<RoundId> choice(ActionDetail action, Set<RoundId> known, Runnable changed) {
    var choice = new CheckboxGroup<RoundId>(text("plan.panels.add"));
    choice.setItems(rounds.all().stream().map(round -> round.id()).toList());
    choice.setItemLabelGenerator(round -> rounds.get(round).title());
    choice.setValue(known);
    choice.addClassName("no-print");
    choice.addValueChangeListener(
        change ->
            choice
                .getListDataView()
                .getItems()
                .filter(one -> change.getValue().contains(one) != known.contains(one))
                .findFirst()
                .filter(
                    one ->
                        Attempt.to(
                            () -> actions.rests(action.id(), one, change.getValue().contains(one))))
                .ifPresent(one -> changed.run()));
    return choice;
  }
}
