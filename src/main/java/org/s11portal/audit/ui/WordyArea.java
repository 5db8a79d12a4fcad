package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.textfield.TextArea;

/** A text of some length, with a hint and a count of its words. */
class WordyArea extends TextArea {

  private final String hint;

  WordyArea(String label, String hint, int rows) {
    super(label);
    this.hint = hint;
    setWidthFull();
    setMinRows(rows);
    addValueChangeListener(change -> count());
    count();
  }

  private void count() {
    var words = getValue().isBlank() ? 0 : getValue().strip().split("\\s+", -1).length;
    setHelperText(words == 0 ? hint : text("audit.answer.words", hint, words));
  }
}
