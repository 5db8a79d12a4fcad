package org.s11portal.panel.ui;

import com.vaadin.flow.component.button.Button;
import static org.s11portal.base.Texts.text;

/** Sends the screen to the printer. */
class PrintButton extends Button {

  PrintButton() {
    super(text("panel.print"));
    addClassName("no-print");
    addClickListener(click -> getElement().executeJs("window.print()"));
  }
}
