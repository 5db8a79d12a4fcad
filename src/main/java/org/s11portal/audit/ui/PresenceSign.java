package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.audit.WhoIsHere;
import org.s11portal.identity.UserId;

/**
 * Says who else has the same answer open. The browser asks every few seconds, but only while its
 * tab is in sight and somebody is at work in it: one that was left open keeps no session alive.
 */
class PresenceSign extends Span {

  private static final int EVERY_MILLISECONDS = 5000;
  private static final int AT_WORK_MILLISECONDS = 120_000;

  private static final String ASK =
      """
      const sign = this;
      let stirred = Date.now();
      const stir = () => { stirred = Date.now(); };
      const signs = ['pointerdown', 'pointermove', 'keydown', 'focus'];
      signs.forEach(it => window.addEventListener(it, stir, { passive: true }));
      const timer = setInterval(() => {
        if (!sign.isConnected) {
          clearInterval(timer);
          signs.forEach(it => window.removeEventListener(it, stir));
        } else if (document.visibilityState === 'visible' && Date.now() - stirred < $1
            && window.Vaadin?.connectionState?.state !== 'reconnecting'
            && window.Vaadin?.connectionState?.state !== 'connection-lost') {
          sign.$server.stillHere();
        }
      }, $0);
      """;

  private final transient WhoIsHere whoIsHere;
  private final String code;
  private final transient Function<Collection<UserId>, Collection<String>> names;
  private List<UserId> others = List.of();

  PresenceSign(
      WhoIsHere whoIsHere, String code, Function<Collection<UserId>, Collection<String>> names) {
    this.whoIsHere = whoIsHere;
    this.code = code;
    this.names = names;
    addClassName("presence");
    getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    stillHere();
    getElement().executeJs(ASK, EVERY_MILLISECONDS, AT_WORK_MILLISECONDS);
  }

  /** Whoever goes on to another screen is gone at once; otherwise it takes a few seconds. */
  void leave() {
    whoIsHere.left(code);
  }

  /** The browser says that somebody is still at work here. */
  @ClientCallable
  void stillHere() {
    var now = whoIsHere.here(code);
    if (!now.equals(others)) {
      others = now;
      setText(now.isEmpty() ? "" : words(names.apply(now)));
    }
  }

  private static String words(Collection<String> people) {
    return text(
        "audit.presence",
        people.stream().sorted().collect(Collectors.joining(", ")),
        people.size());
  }
}
