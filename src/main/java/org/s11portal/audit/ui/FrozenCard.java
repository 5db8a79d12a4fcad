package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.SignedIn;

/** That the return is handed in and frozen; who declared it may still take it back. */
class FrozenCard extends Card {

  FrozenCard(ReturnDetail whole, SignedIn me, Consumer<String> withdraw) {
    add(Chip.ok(text("audit.check.frozen")), new Prose(text("audit.frozen.SUBMITTED")));
    if (whole.assessment().status().mayMoveTo(AssessmentStatus.AGENCY_CHECK, me)) {
      var row = new Div(SignOffButtons.withdraw(withdraw));
      row.addClassName("actions");
      add(row);
    }
  }
}
