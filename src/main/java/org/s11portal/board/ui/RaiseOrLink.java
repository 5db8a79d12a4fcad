package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.s11portal.base.ui.Card;
import org.s11portal.plan.PlanDetail;
import org.s11portal.plan.RaiseAction;

/** The two ways to answer what was found: an action that is new, or one the plan has already. */
class RaiseOrLink extends Div {

  RaiseOrLink(
      PlanDetail plan,
      RaiseForm.Begun begun,
      LocalDate today,
      Consumer<RaiseAction> raise,
      Consumer<String> link) {
    addClassNames("split", "no-print");
    add(
        Card.titled(text("board.finding.raise.title"), new RaiseForm(plan, begun, today, raise)),
        Card.titled(text("board.finding.link.title"), new LinkForm(plan, link)));
  }
}
