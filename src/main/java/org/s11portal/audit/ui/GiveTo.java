package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.Delegations;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Notices;
import org.s11portal.identity.PersonDetail;

/** The lead gives everything chosen to a colleague, or makes it everybody’s again. */
class GiveTo extends Div {

  private final Select<PersonDetail> colleague = new Select<>();

  GiveTo(Delegations delegations, List<PersonDetail> writers, TaskChoice choice, Runnable changed) {
    addClassName("give-to");
    colleague.setLabel(text("audit.given.label"));
    colleague.setEmptySelectionAllowed(true);
    colleague.setEmptySelectionCaption(text("audit.given.everybody"));
    colleague.setItems(writers);
    colleague.setItemLabelGenerator(
        person -> person == null ? text("audit.given.everybody") : person.name());
    add(
        colleague,
        new Button(
            text("audit.given.give"),
            click -> {
              var codes = choice.codes();
              if (codes.isEmpty()) {
                Notices.done(text("audit.bulk.nothing"));
              } else if (Attempt.to(() -> give(delegations, codes))) {
                choice.clear();
                changed.run();
              }
            }));
  }

  private void give(Delegations delegations, List<String> codes) {
    Optional.ofNullable(colleague.getValue())
        .ifPresentOrElse(
            person -> {
              delegations.give(codes, person.user());
              Notices.done(text("audit.given.done", person.name(), codes.size()));
            },
            () -> {
              delegations.takeBack(codes);
              Notices.done(text("audit.given.back", codes.size()));
            });
  }
}
