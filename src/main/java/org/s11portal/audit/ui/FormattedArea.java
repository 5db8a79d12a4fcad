package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.s11portal.base.ui.FormattedWords;

/**
 * A text with light formatting: buttons that put the marks in, and a look at what comes of them.
 */
class FormattedArea extends Div {

  private final WordyArea area;
  private final Div toolbar = new Div();
  private final Div preview = new Div();
  private final NativeButton look = new NativeButton(text("audit.format.preview"));

  FormattedArea(WordyArea area) {
    this.area = area;
    addClassName("formatted-area");
    toolbar.addClassName("format-bar");
    toolbar.getElement().setAttribute("role", "group");
    toolbar.getElement().setAttribute("aria-label", text("audit.format.for", area.getLabel()));
    toolbar.add(
        mark("bold", "audit.format.bold"),
        mark("list", "audit.format.list"),
        mark("link", "audit.format.link"),
        look);
    look.addClickListener(click -> preview(!preview.isVisible()));
    preview.addClassName("format-preview");
    preview.getElement().setAttribute("role", "region");
    preview
        .getElement()
        .setAttribute("aria-label", text("audit.format.preview.of", area.getLabel()));
    area.addValueChangeListener(change -> refresh());
    preview(false);
    add(toolbar, area, preview);
  }

  private void preview(boolean visible) {
    preview.setVisible(visible);
    look.getElement().setAttribute("aria-pressed", Boolean.toString(visible));
    refresh();
  }

  private void refresh() {
    preview.removeAll();
    if (preview.isVisible()) {
      preview.add(
          area.getValue().isBlank()
              ? new Div(text("audit.format.nothing"))
              : new FormattedWords(area.getValue()));
    }
  }

  /** The browser puts the mark in; the server only hears of the changed text. */
  private NativeButton mark(String which, String key) {
    var button = new NativeButton(text(key));
    button.getElement().setAttribute("title", text(key + ".hint"));
    button
        .getElement()
        .executeJs(
            "this.addEventListener('click', () => window.s11Formatting[$0]($1))",
            which,
            area.getElement());
    return button;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    area.getElement().executeJs("window.s11Formatting.attach(this)");
  }
}
