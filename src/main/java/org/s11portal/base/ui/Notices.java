package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.s11portal.base.DomainException;

/** Short answers to what somebody has just done. */
public final class Notices {

  private static final int DONE_MILLISECONDS = 5000;

  private Notices() {}

  /** It worked, in these words; goes away by itself. */
  public static void done(String words) {
    var notice = notice(words, NotificationVariant.LUMO_SUCCESS);
    notice.setDuration(DONE_MILLISECONDS);
    notice.open();
  }

  /** It was refused, and this says why; stays until it is closed. */
  public static void refused(DomainException refusal) {
    refused(text(refusal.reason()));
  }

  static void refused(String words) {
    var notice = notice(words, NotificationVariant.LUMO_ERROR);
    var close = new Button(text("base.close"), click -> notice.close());
    notice.add(close);
    notice.setDuration(0);
    notice.open();
  }

  private static Notification notice(String words, NotificationVariant kind) {
    var notice = new Notification();
    notice.addThemeVariants(kind);
    notice.setPosition(Notification.Position.BOTTOM_CENTER);
    var text = new Span(words);
    text.addClassName("notice");
    notice.add(text);
    return notice;
  }
}
