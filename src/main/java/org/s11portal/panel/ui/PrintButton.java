package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;

/** Sends the screen to the printer. */
class PrintButton extends Button {

  PrintButton() {
    super(text("panel.print"));
    addClassName("no-print");
    addClickListener(click -> getElement().executeJs("window.print()"));
  }
}
