package org.s11portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what is typed into a field in the browser's tab until the server has confirmed it. After a
 * reload, a lost connection or a session that ended, the words are offered back to the same person.
 * The shell brings the script, {@code save-guard.ts}.
 */
public final class SaveGuard {

  /** Long enough to finish a word, short enough that little is at stake. */
  private static final int PAUSE_MILLISECONDS = 800;

  private final TextArea field;

  private SaveGuard(TextArea field, String key) {
    this.field = field;
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE_MILLISECONDS);
    var mine = owner() + "/" + key;
    field.addAttachListener(attached -> watch(mine));
    if (field.isAttached()) {
      watch(mine);
    }
  }

  /**
   * Guards a field whose value-change listener saves; call it once the field shows what is saved.
   *
   * @param key names what is written, the same after a reload: answer id and field
   */
  public static SaveGuard protect(TextArea field, String key) {
    return new SaveGuard(field, key);
  }

  /** The server has what the field holds now: the browser need not keep it any longer. */
  public void confirmed() {
    field.getElement().executeJs("window.s11SaveGuard.confirmed(this, $0)", field.getValue());
  }

  /** What was typed and not confirmed is not wanted any more. */
  public void forget() {
    field.getElement().executeJs("window.s11SaveGuard.forget(this)");
  }

  private void watch(String key) {
    field
        .getElement()
        .executeJs("return window.s11SaveGuard.protect(this, $0)", key)
        .then(this::offer);
  }

  /** Shows the offer where the field's helper stands, and the helper again once it is answered. */
  private void offer(@Nullable JsonNode found) {
    if (found == null || found.isNull()) {
      return;
    }
    var kept = found.path("words").asString("");
    if (kept.isBlank() || kept.equals(field.getValue())) {
      return;
    }
    var typed = Instant.ofEpochMilli(found.path("at").asLong(0));
    @Nullable Component helper = field.getHelperComponent();
    field.setHelperComponent(
        new KeptWords(
            kept,
            typed,
            !field.isEmpty(),
            choice -> {
              field.setHelperComponent(helper);
              become(choice, kept);
            }));
  }

  private void become(KeptWords.Choice choice, String kept) {
    switch (choice) {
      case PUT_BACK -> putBack(kept);
      case ADD_BELOW -> putBack(field.getValue().stripTrailing() + "\n\n" + kept);
      case LEAVE -> forget();
    }
  }

  private void putBack(String words) {
    field.getElement().executeJs("window.s11SaveGuard.putBack(this, $0)", words);
  }

  private static String owner() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who == null ? "" : who.getName();
  }
}
