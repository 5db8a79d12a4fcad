package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How far along something is, as a bar and in figures. */
public class Progress extends Div {

  public Progress(int done, int of, String label) {
    addClassName("progress");
    var share = of == 0 ? 0 : Math.clamp(Math.round(100f * done / of), 0, 100);
    var counted = text("base.progress", done, of);
    var words = new Div(new Span(label), new Span(counted));
    words.addClassName("progress-words");
    var bar = new Div();
    bar.addClassName("progress-bar");
    bar.getStyle().set("--share", share + "%");
    bar.getElement()
        .setAttribute("role", "progressbar")
        .setAttribute("aria-label", label)
        .setAttribute("aria-valuemin", "0")
        .setAttribute("aria-valuemax", Integer.toString(Math.max(of, 1)))
        .setAttribute("aria-valuenow", Integer.toString(Math.min(done, Math.max(of, 1))))
        .setAttribute("aria-valuetext", counted);
    add(words, bar);
  }
}
