package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.standards.CriterionChange;

/** One criterion that was changed: field by field, the words that went and came. */
class CriterionChangeCard extends Div {

  CriterionChangeCard(CriterionChange change) {
    var card =
        Card.titled(
            text("standards.read.criterion", change.after().code(), change.after().title()));
    card.addClassName("may-break");
    if (!change.before().code().equals(change.after().code())) {
      card.add(new Paragraph(text("standards.changes.was", change.before().code())));
    }
    if (change.oneOfSeveral()) {
      card.add(Chip.on(text("standards.changes.split", change.before().code())));
    }
    change.fields().forEach(field -> card.add(new MarkedWords(field)));
    add(card);
  }
}
