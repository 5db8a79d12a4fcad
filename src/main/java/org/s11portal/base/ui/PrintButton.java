package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;

/** Sends the screen to the printer as it is shown. */
public class PrintButton extends Button {

  public PrintButton() {
    this(text("base.print"));
  }

  /** In words of its own, where more than one thing could be printed. */
  public PrintButton(String words) {
    super(words);
    addClassName("no-print");
    addClickListener(click -> getElement().executeJs("window.print()"));
  }
}
