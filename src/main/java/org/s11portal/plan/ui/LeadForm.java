package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.s11portal.plan.Holder;
import org.s11portal.plan.HolderChoice;
import org.s11portal.plan.LeadLine;

/** Names somebody who answers for a lead. */
class LeadForm extends Div {

  LeadForm(List<LeadLine> lines, List<HolderChoice> choices, BiConsumer<String, Holder> name) {
    addClassName("form");
    var lead = new ComboBox<String>(text("plan.lead"));
    lead.setItems(lines.stream().map(LeadLine::lead).toList());
    lead.setErrorMessage(text("plan.leads.lead.needed"));
    var who = new ComboBox<HolderChoice>(text("plan.leads.who"));
    who.setItems(choices);
    who.setItemLabelGenerator(HolderChoice::name);
    who.setErrorMessage(text("plan.leads.who.needed"));
    var save =
        new Button(
            text("plan.leads.save"),
            click -> {
              var chosenLead = Optional.ofNullable(lead.getValue());
              var chosen = Optional.ofNullable(who.getValue());
              lead.setInvalid(chosenLead.isEmpty());
              who.setInvalid(chosen.isEmpty());
              chosenLead.ifPresent(
                  one -> chosen.ifPresent(somebody -> name.accept(one, somebody.holder())));
            });
    add(lead, who, save);
  }
}
