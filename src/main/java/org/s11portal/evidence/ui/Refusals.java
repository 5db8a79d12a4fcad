package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Why files were not kept, read out as it happens; each stays until it is put away. */
class Refusals extends Div {

  Refusals() {
    addClassName("evidence-refusals");
    getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
  }

  void show(String reason) {
    var putAway = new NativeButton(text("base.close"));
    var refusal = new Div(new Paragraph(reason), putAway);
    refusal.addClassName("evidence-refusal");
    putAway.addClickListener(click -> remove(refusal));
    add(refusal);
  }
}
