package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.textfield.TextArea;
import org.s11portal.audit.WordLimit;

/**
 * A text of some length, with a hint and a count of its words. It takes whatever is typed or
 * pasted: too much is said, not cut.
 */
class WordyArea extends TextArea {

  /** From here on the count adds that fewer words are read more easily. */
  private static final int PLENTY = 200;

  private final String hint;

  WordyArea(String label, String hint, int rows) {
    super(label);
    this.hint = hint;
    setWidthFull();
    setMinRows(rows);
    setManualValidation(true);
    addValueChangeListener(change -> count());
    count();
  }

  private void count() {
    var value = getValue();
    var words = value.isBlank() ? 0 : value.strip().split("\\s+", -1).length;
    setHelperText(words == 0 ? hint : text(key(words), hint, words));
    setErrorMessage(text("audit.refused.tooLong", value.length(), WordLimit.CHARACTERS));
    setInvalid(!WordLimit.allows(value));
  }

  private static String key(int words) {
    return words > PLENTY ? "audit.answer.words.many" : "audit.answer.words";
  }
}
