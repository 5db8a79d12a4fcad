package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.s11portal.base.ui.SaveState;

/** The save state of a form: the browser says “Saving…” by itself, the server what came of it. */
class SaveSign extends SaveState {

  /** Says so from the first keystroke, before the server has heard of it. */
  void watch(Component form) {
    form.getElement()
        .executeJs(
            """
            const sign = $0, words = $1;
            this.addEventListener('input', () => {
              sign.dataset.state = 'saving';
              if (sign.firstChild) sign.firstChild.nodeValue = words;
            });
            """,
            this,
            text("base.saving"));
  }

  @Override
  public void saved(Instant at) {
    super.saved(at);
    repeat();
  }

  @Override
  public void notSaved(String why) {
    super.notSaved(why);
    repeat();
  }

  /** The browser has written over the words, so they are sent even when they did not change. */
  private void repeat() {
    getElement()
        .executeJs(
            "this.dataset.state = $0; if (this.firstChild) this.firstChild.nodeValue = $1",
            getElement().getAttribute("data-state"),
            getText());
  }
}
