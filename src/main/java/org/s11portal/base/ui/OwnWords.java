package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** What the framework says when a session ends, the connection drops or something fails. */
@SpringComponent
class OwnWords implements VaadinServiceInitListener {

  private static final int RECONNECT_EVERY_MILLISECONDS = 5000;

  /** Half an hour of trying: as long as the session lives. */
  private static final int RECONNECT_ATTEMPTS = 360;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var service = event.getSource();
    service.setSystemMessagesProvider(info -> messages());
    service.addSessionInitListener(init -> init.getSession().setErrorHandler(new Failures()));
    service.addUIInitListener(init -> say(init.getUI().getReconnectDialogConfiguration()));
  }

  private static SystemMessages messages() {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setSessionExpiredCaption(text("base.sessionExpired.title"));
    messages.setSessionExpiredMessage(text("base.sessionExpired.text"));
    messages.setInternalErrorCaption(text("base.failed"));
    messages.setInternalErrorMessage(text("base.reload"));
    messages.setCookiesDisabledNotificationEnabled(true);
    messages.setCookiesDisabledCaption(text("base.cookies.title"));
    messages.setCookiesDisabledMessage(text("base.cookies.text"));
    messages.setSyncErrorCaption(text("base.outOfStep.title"));
    messages.setSyncErrorMessage(text("base.reload"));
    return messages;
  }

  private static void say(ReconnectDialogConfiguration dialog) {
    dialog.setDialogText(text("base.connectionLost"));
    dialog.setDialogTextGaveUp(text("base.connectionGone"));
    dialog.setReconnectInterval(RECONNECT_EVERY_MILLISECONDS);
    dialog.setReconnectAttempts(RECONNECT_ATTEMPTS);
  }
}
