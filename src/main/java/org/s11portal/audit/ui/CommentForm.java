package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Predicate;

/** A few words to colleagues; an @ offers their names. */
class CommentForm extends Div {

  private final TextArea area;
  private final List<String> names;

  /**
   * A form.
   *
   * @param send given the words; false when they were refused, and then they stay
   */
  CommentForm(String label, String button, List<String> names, Predicate<String> send) {
    this.names = names;
    addClassName("comment-form");
    area = new TextArea(label);
    area.setWidthFull();
    area.setValueChangeMode(ValueChangeMode.LAZY);
    area.setHelperText(text("audit.comments.hint"));
    add(
        area,
        new Button(
            button,
            click -> {
              if (send.test(area.getValue())) {
                area.clear();
              }
            }));
  }

  void focus() {
    area.focus();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    area.getElement()
        .executeJs(
            "window.s11Mentions.attach(this, $0.split('\\n'), $1)",
            String.join("\n", names),
            text("audit.comments.colleagues"));
  }
}
