package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Optional;
import org.s11portal.base.DomainException;
import org.s11portal.base.Stale;
import org.s11portal.base.ui.Prose;
import org.s11portal.base.ui.SaveGuard;
import org.s11portal.base.ui.SaveSign;
import org.s11portal.panel.WrittenText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A text that is kept as it is typed. Where somebody else has written meanwhile, both versions are
 * shown, and the person chooses; nothing is lost or overwritten on the way.
 */
class TypedText extends Div {

  private static final Logger LOG = LoggerFactory.getLogger(TypedText.class);
  private static final int WHILE_TYPING_MILLISECONDS = 500;

  /** Where the text is kept, and how it stands there now. */
  interface Place {
    Kept keep(String text, long version);

    Kept now();
  }

  /** A text as it is kept, and since when. */
  record Kept(String text, long version, Optional<Instant> at) {
    static Kept of(WrittenText written) {
      return new Kept(written.text(), written.version(), written.at());
    }
  }

  private final TextArea area = new TextArea();
  private final SaveSign state;
  private final Div conflict = new Div();
  private final transient Place place;
  private final SaveGuard guard;
  private String kept = "";
  private long version;
  private boolean showing;

  TypedText(String label, String guardKey, Kept stands, SaveSign state, Place place) {
    this.state = state;
    this.place = place;
    addClassName("typed-text");
    area.setAriaLabel(label);
    area.setWidthFull();
    area.setMinRows(5);
    conflict.addClassName("typed-conflict");
    conflict.getElement().setAttribute("role", "alert");
    conflict.setVisible(false);
    add(area, conflict);
    show(stands);
    guard = SaveGuard.protect(area, guardKey);
    state.watchQuietly(area);
    state.onRetry(this::keepIfPending);
    area.addValueChangeListener(
        change -> {
          if (!showing) {
            keep();
          }
        });
  }

  TextArea area() {
    return area;
  }

  /** Keeps the text while it is being typed, not only at a pause: others read along. */
  void asTyped() {
    area.setValueChangeMode(ValueChangeMode.TIMEOUT);
    area.setValueChangeTimeout(WHILE_TYPING_MILLISECONDS);
  }

  /**
   * Somebody else has written: shows it where nobody is typing here. Where somebody is, they keep
   * their words, and what they type next brings both versions up for choosing.
   */
  void follow(Kept newer) {
    if (newer.text().equals(kept)) {
      // The words are the same: something beside them was saved.
      version = newer.version();
      return;
    }
    if (newer.version() != version && !conflict.isVisible()) {
      area.getElement()
          .executeJs("return !this.hasAttribute('focused')")
          .then(Boolean.class, free -> replace(free, newer));
    }
  }

  private void replace(boolean free, Kept newer) {
    if (!free || !area.getValue().equals(kept)) {
      return;
    }
    showing = true;
    area.setValue(newer.text());
    showing = false;
    newer.at().ifPresent(state::saved);
    // Only once the browser shows it: a letter typed meanwhile must not pass for an edit of it.
    area.getElement()
        .executeJs("return this.value")
        .then(
            String.class,
            shown -> {
              if (shown.equals(newer.text())) {
                kept = newer.text();
                version = newer.version();
              }
            });
  }

  private void show(Kept stands) {
    showing = true;
    area.setValue(stands.text());
    showing = false;
    kept = stands.text();
    version = stands.version();
    stands.at().ifPresent(state::saved);
  }

  private void keep() {
    try {
      var now = place.keep(area.getValue(), version);
      kept = now.text();
      version = now.version();
      now.at().ifPresent(state::saved);
      guard.confirmed();
      conflict.setVisible(false);
    } catch (Stale stale) {
      state.notSaved(text(stale.reason()));
      choose(place.now());
    } catch (DomainException refusal) {
      state.notSaved(text(refusal.reason()));
    } catch (RuntimeException fault) {
      LOG.error("a text could not be kept", fault);
      state.retrying(text("panel.typed.fault"));
    }
  }

  /** What could not be kept may have been kept with the next letters already. */
  private void keepIfPending() {
    if (!area.getValue().equals(kept) && !conflict.isVisible()) {
      keep();
    }
  }

  private void choose(Kept theirs) {
    conflict.removeAll();
    var mine =
        new Button(
            text("panel.typed.mine"),
            click -> {
              version = theirs.version();
              keep();
            });
    var other =
        new Button(
            text("panel.typed.theirs"),
            click -> {
              show(theirs);
              guard.confirmed();
              conflict.setVisible(false);
            });
    var both =
        new Button(
            text("panel.typed.both"),
            click -> {
              version = theirs.version();
              area.setValue(theirs.text() + "\n\n" + area.getValue());
            });
    var buttons = new Div(other, both, mine);
    buttons.addClassName("actions");
    conflict.add(new Paragraph(text("panel.typed.conflict")), new Prose(theirs.text()), buttons);
    conflict.setVisible(true);
  }
}
