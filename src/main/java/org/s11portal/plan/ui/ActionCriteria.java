package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.CriterionLink;
import org.s11portal.plan.PlanMaintenance;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.ui.StandardsNavigation;

/** The criteria that an action answers, each a link to what it asks. */
class ActionCriteria extends Div {

  private final ActionDetail action;
  private final Optional<StandardSetDetail> standards;
  private final Card card = Card.titled(text("plan.answers"));

  ActionCriteria(ActionDetail action, Optional<StandardSetDetail> standards) {
    this.action = action;
    this.standards = standards;
    add(card);
    if (action.feeds().isEmpty()) {
      card.add(new Paragraph(text("plan.answers.none")));
    }
    action.feeds().forEach(link -> card.add(line(link)));
  }

  /** Lets links be added and taken away as well. */
  void offer(PlanMaintenance maintenance, Runnable changed) {
    action.feeds().forEach(link -> card.add(unlink(link, maintenance, changed)));
    var criterion = new ComboBox<CriterionDetail>(text("plan.answers.choose"));
    criterion.setItems(standards.map(set -> set.criteria().toList()).orElse(List.of()));
    criterion.setItemLabelGenerator(one -> text("plan.criterion", one.code(), one.question()));
    criterion.setWidthFull();
    criterion.addValueChangeListener(
        chosen ->
            Optional.ofNullable(chosen.getValue())
                .map(one -> new CriterionLink(one.code(), Optional.empty()))
                .ifPresent(
                    link -> {
                      if (Attempt.to(() -> maintenance.link(action.id(), link))) {
                        changed.run();
                      }
                    }));
    criterion.addClassName("no-print");
    card.add(criterion);
  }

  private Div line(CriterionLink link) {
    var words =
        standards
            .flatMap(set -> set.criterion(link.criterion()))
            .map(criterion -> text("plan.criterion", criterion.code(), criterion.question()))
            .orElse(link.criterion());
    var address =
        standards
            .map(set -> StandardsNavigation.criterion(set.edition(), link.criterion()))
            .orElseGet(StandardsNavigation::standards);
    var line = new Div(new Anchor(address, words));
    link.agency().ifPresent(agency -> line.add(new Span(text("plan.answers.of", agency.value()))));
    return line;
  }

  private Button unlink(CriterionLink link, PlanMaintenance maintenance, Runnable changed) {
    var button =
        new Button(
            text("plan.answers.unlink", link.criterion()),
            click -> {
              if (Attempt.to(() -> maintenance.unlink(action.id(), link))) {
                changed.run();
              }
            });
    button.addClassName("no-print");
    return button;
  }
}
