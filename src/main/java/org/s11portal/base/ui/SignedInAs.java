package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;

/** The foot of the shell: who is signed in, for whom, as what, and the way out. */
class SignedInAs extends Footer {

  SignedInAs(WhoAmI me) {
    addClassName("me");
    line(me.name(), "me-name");
    me.agency().ifPresent(agency -> line(agency, "me-agency"));
    line(String.join(" · ", me.roles()), "me-roles");
    var signOut = new Button(text("base.signOut"), click -> me.signOut());
    signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    // Whoever leaves on purpose leaves no half-written words behind in this tab.
    signOut
        .getElement()
        .executeJs("this.addEventListener('click', () => window.s11SaveGuard?.forgetAll())");
    add(signOut);
  }

  private void line(String words, String className) {
    if (!words.isBlank()) {
      var line = new Span(words);
      line.addClassName(className);
      add(line);
    }
  }
}
