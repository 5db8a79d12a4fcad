package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.s11portal.base.Dates;

/**
 * Says whether what was typed is kept: always in sight, never loud, and read out when it changes.
 */
public class SaveState extends Span {

  public SaveState() {
    addClassName("save-state");
    getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
  }

  /** The database has it since this moment. */
  public void saved(Instant at) {
    show("saved", text("base.saved", Dates.time(at)));
  }

  /** On its way. */
  public void saving() {
    show("saving", text("base.saving"));
  }

  /** It is not kept, and why. */
  public void notSaved(String why) {
    show("not-saved", text("base.notSaved", why));
  }

  /** It is not kept, and why; the portal tries again by itself. */
  public void retrying(String why) {
    show("not-saved", text("base.retrying", why));
  }

  private void show(String state, String words) {
    getElement().setAttribute("data-state", state);
    setText(words);
  }
}
