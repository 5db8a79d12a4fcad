package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.board.Publications;
import org.s11portal.board.ReadyToPublish;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** For the independent chair alone: what may be published, and publishing it. */
@SpringComponent
@UIScope
class PublishPanel {

  private final Publications publications;
  private final CurrentUser currentUser;

  PublishPanel(Publications publications, CurrentUser currentUser) {
    this.publications = publications;
    this.currentUser = currentUser;
  }

  void showIn(HasComponents page) {
    if (!currentUser.get().hasAny(Roles.INDEPENDENT_CHAIR)) {
      return;
    }
    publications.ready().stream()
        .filter(ready -> !ready.agencies().isEmpty())
        .forEach(ready -> page.add(offer(ready)));
  }

  private Div offer(ReadyToPublish ready) {
    var names = String.join(", ", ready.agencies());
    var publish = new Button(text("board.publish"), click -> ask(ready, names));
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    var offer =
        new Div(new Span(text("board.publish.ready", ready.round().title(), names)), publish);
    offer.addClassName("publish-offer");
    return offer;
  }

  private void ask(ReadyToPublish ready, String names) {
    Confirm.ask(
        text("board.publish.ask", ready.round().title()),
        text("board.publish.meaning", names),
        text("board.publish"),
        () -> {
          if (Attempt.to(() -> publications.publish(ready.round().id()))) {
            Notices.done(text("board.publish.done", names));
            UI.getCurrent().navigate(BoardNavigation.summary(ready.round().id()));
          }
        });
  }
}
