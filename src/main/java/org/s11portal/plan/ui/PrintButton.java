package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;

/** Prints the screen as it is shown. */
class PrintButton extends Button {

  PrintButton() {
    super(text("plan.print"));
    addClassName("no-print");
    addClickListener(click -> getElement().executeJs("window.print()"));
  }
}
