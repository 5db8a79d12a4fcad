package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.plan.ActionSummary;

/** What contradicts an action’s status, in place. */
class SaysOtherwise extends Div {

  SaysOtherwise(ActionSummary action) {
    addClassNames("finding", "plan-contradiction");
    setVisible(!action.contradictions().isEmpty());
    action.contradictions().forEach(found -> add(new Paragraph(text(found.words()))));
  }
}
