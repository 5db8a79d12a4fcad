package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The save state of a form. The browser says by itself that it is saving, or that it cannot reach
 * the server; the server says what came of it, and is asked again after a while where it failed.
 */
public class SaveSign extends SaveState {

  private static final int AGAIN_AFTER_MILLISECONDS = 4000;

  private @Nullable Runnable again;

  /** Says so from the first keystroke, before the server has heard of it. */
  public void watch(Component form) {
    watch(form, text("base.saving"));
  }

  /**
   * The same for words that are kept while they are typed: every half second it would say that it
   * is saving, so it speaks only when it cannot.
   */
  public void watchQuietly(Component form) {
    watch(form, "");
  }

  private void watch(Component form, String saving) {
    form.getElement()
        .executeJs(
            """
            const sign = $0, saving = $1, retrying = $2, again = $3;
            const say = (state, words) => {
              sign.dataset.state = state;
              if (sign.firstChild) sign.firstChild.nodeValue = words;
              else sign.append(words);
            };
            const connection = window.Vaadin?.connectionState;
            const away = () =>
              !!connection && ['reconnecting', 'connection-lost'].includes(connection.state);
            const now = () => {
              sign.s11Typed = true;
              if (away()) say('not-saved', retrying);
              else if (saving) say('saving', saving);
            };
            const changed = () => {
              if (!sign.isConnected) connection.removeStateChangeListener(changed);
              else if (away() && sign.s11Typed && window.s11SaveGuard.isPending()) say('not-saved', retrying);
              else if (sign.dataset.state === 'not-saved' && sign.firstChild?.nodeValue === retrying)
                say('saving', again);
            };
            this.addEventListener('input', now);
            connection?.addStateChangeListener(changed);
            """,
            this,
            saving,
            text("base.retrying", text("base.offline")),
            text("base.saving"));
  }

  /** What to do when something could not be kept through no fault of the writer’s. */
  public void onRetry(Runnable again) {
    this.again = again;
  }

  /** The browser asks, a while after something could not be kept. */
  @ClientCallable
  public void tryAgain() {
    if (again != null) {
      again.run();
    }
  }

  /** Nothing differs from what is kept, though the browser may have said that it is saving. */
  public void settled(Optional<Instant> keptAt) {
    keptAt.ifPresentOrElse(
        this::saved,
        () -> {
          setText("");
          repeat();
        });
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

  @Override
  public void retrying(String why) {
    super.retrying(why);
    repeat();
    getElement()
        .executeJs(
            "clearTimeout(this.again); this.again = setTimeout(() => this.$server.tryAgain(), $0)",
            AGAIN_AFTER_MILLISECONDS);
  }

  /** The browser has written over the words, so they are sent even when they did not change. */
  private void repeat() {
    getElement()
        .executeJs(
            "this.s11Typed = false; this.dataset.state = $0 || ''; if (this.firstChild) this.firstChild.nodeValue = $1",
            getElement().getAttribute("data-state"),
            getText());
  }
}
