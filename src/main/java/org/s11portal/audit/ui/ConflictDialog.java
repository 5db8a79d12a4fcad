package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.GradeScale;

/** Two people wrote on one answer: both versions side by side, and nothing lost until one chose. */
class ConflictDialog extends Dialog {

  ConflictDialog(
      GradeScale scale,
      AnswerDetail theirs,
      String who,
      SaveAnswer mine,
      Consumer<SaveAnswer> chosen) {
    setHeaderTitle(text("audit.conflict.title", theirs.code()));
    addClassName("conflict");
    setCloseOnOutsideClick(false);
    setCloseOnEsc(false);
    add(
        new Prose(text("audit.conflict.text", who)),
        new TwoVersions(
            scale,
            List.of(text("audit.conflict.column.theirs"), text("audit.conflict.column.mine")),
            SaveAnswer.of(theirs),
            mine));
    getFooter()
        .add(
            choice("audit.conflict.theirs", () -> chosen.accept(SaveAnswer.of(theirs))),
            choice("audit.conflict.both", () -> chosen.accept(mine.under(theirs))),
            mine(() -> chosen.accept(mine.insteadOf(theirs))));
  }

  private Button mine(Runnable choose) {
    var button = choice("audit.conflict.mine", choose);
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private Button choice(String key, Runnable choose) {
    return new Button(
        text(key),
        click -> {
          close();
          choose.run();
        });
  }
}
