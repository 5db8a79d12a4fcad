package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Predicate;
import org.s11portal.base.ui.SaveGuard;

/** A few words to colleagues; an @ offers their names. What is not sent yet is not lost either. */
class CommentForm extends Div {

  private final TextArea area;
  private final List<String> names;

  /**
   * A form.
   *
   * @param key names what the words are for, the same after a reload
   * @param send given the words; false when they were refused, and then they stay
   */
  CommentForm(String label, String button, List<String> names, String key, Predicate<String> send) {
    this.names = names;
    addClassName("comment-form");
    area = new TextArea(label);
    area.setWidthFull();
    var guard = SaveGuard.protect(area, "comment/" + key);
    area.setHelperText(text("audit.comments.hint"));
    add(
        area,
        new Button(
            button,
            click -> {
              if (send.test(area.getValue())) {
                area.clear();
                guard.forget();
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
