package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.s11portal.evidence.DocumentSummary;

/**
 * A document opened beside what it is evidence for. It stays while one works on, until it is
 * closed, another is opened, or one goes to another screen.
 */
public final class EvidenceBeside extends Div {

  private final Button opener;
  private @Nullable Registration leaving;

  private EvidenceBeside(
      DocumentSummary document, EvidenceDownload.Opening opening, Button opener) {
    this.opener = opener;
    addClassNames("evidence-beside", "no-print");
    var title = new H2(document.title());
    title.setId("evidence-beside-title");
    title.getElement().setAttribute("tabindex", "-1");
    getElement().setAttribute("role", "complementary");
    getElement().setAttribute("aria-labelledby", "evidence-beside-title");
    var close = new Button(text("base.close"), click -> close());
    var top = new Div(title, EvidenceDownload.link(document, opening), close);
    top.addClassName("evidence-beside-top");
    var wait = new Paragraph(text("evidence.preview.wait"));
    wait.addClassName("evidence-beside-wait");
    add(top, wait, frame(document, opening));
    Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
  }

  /** Opens this document beside the screen. */
  static Button button(DocumentSummary document, EvidenceDownload.Opening opening) {
    var button = new Button(text("evidence.beside"));
    button.setAriaLabel(text("evidence.beside.named", document.title()));
    button.addClickListener(
        click -> {
          var ui = UI.getCurrent();
          ui.getChildren()
              .filter(EvidenceBeside.class::isInstance)
              .toList()
              .forEach(other -> other.getElement().removeFromParent());
          ui.add(new EvidenceBeside(document, opening, button));
        });
    return button;
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    getElement()
        .executeJs("this.querySelector('#evidence-beside-title').focus({preventScroll: true})");
    leaving = attach.getUI().addAfterNavigationListener(gone -> getElement().removeFromParent());
  }

  @Override
  protected void onDetach(DetachEvent detach) {
    if (leaving != null) {
      leaving.remove();
    }
  }

  private void close() {
    getElement().removeFromParent();
    opener.focus();
  }

  /**
   * Nothing is granted to what is in it: no script, no form, no origin, no way out of the frame.
   */
  private static IFrame frame(DocumentSummary document, EvidenceDownload.Opening opening) {
    var frame = new IFrame();
    frame.setTitle(text("evidence.preview.of", document.title()));
    frame.getElement().setAttribute("sandbox", "");
    frame.getElement().setAttribute("referrerpolicy", "no-referrer");
    frame.getElement().setAttribute("src", EvidencePreview.of(opening));
    return frame;
  }
}
