package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Adds a word on how an action goes. */
class ProgressForm extends Div {

  ProgressForm(Consumer<String> add) {
    addClassName("form");
    var words = new TextArea(text("plan.progress.words"));
    words.setMinRows(3);
    add(words, new Button(text("plan.progress.add"), click -> add.accept(words.getValue())));
  }
}
