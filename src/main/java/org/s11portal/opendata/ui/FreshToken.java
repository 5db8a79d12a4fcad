package org.s11portal.opendata.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.s11portal.base.ui.Card;

/** A token as it is shown once, to be copied and given to whoever runs the program. */
class FreshToken extends Card {

  /** Without a secure connection a browser has no clipboard for pages. */
  private static final String COPY =
      "return navigator.clipboard"
          + " ? navigator.clipboard.writeText($0).then(() => true, () => false) : false";

  private final TextField field = new TextField(text("opendata.token.fresh"));

  FreshToken(String name, String token) {
    var heading = new H2(text("opendata.token.fresh.title", name));
    heading.addClassName("card-title");
    field.setValue(token);
    field.setReadOnly(true);
    field.setAutoselect(true);
    field.setWidthFull();
    field.setHelperText(text("opendata.token.fresh.hint"));
    var said = new Span();
    said.getElement().setAttribute("role", "status");
    var copy =
        new Button(
            text("opendata.token.copy"),
            click ->
                getElement()
                    .executeJs(COPY, token)
                    .then(
                        Boolean.class,
                        done ->
                            said.setText(
                                text(
                                    done ? "opendata.token.copied" : "opendata.token.notCopied"))));
    var row = new Div(copy, said);
    row.addClassName("row");
    add(heading, field, row);
  }

  void focus() {
    field.focus();
  }
}
