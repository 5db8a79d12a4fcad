package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;

/** Gives a return back: which answers may change, and why. */
class GiveBackDialog extends Dialog {

  private final MultiSelectComboBox<CriterionDetail> criteria =
      new MultiSelectComboBox<>(text("audit.desk.giveBack.criteria"));
  private final TextArea reason = new TextArea(text("audit.desk.reason"));

  GiveBackDialog(String agency, StandardSetDetail set, BiConsumer<List<String>, String> giveBack) {
    setHeaderTitle(text("audit.desk.giveBack"));
    addClassName("confirm");
    setCloseOnOutsideClick(false);
    criteria.setItems(set.criteria().toList());
    criteria.setItemLabelGenerator(
        criterion -> text("audit.criterion", criterion.code(), criterion.title()));
    criteria.setWidthFull();
    reason.setWidthFull();
    reason.setMinRows(3);
    add(new Prose(text("audit.desk.giveBack.text", agency)), criteria, reason);
    var yes = new Button(text("audit.desk.giveBack"), click -> attempt(giveBack));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
  }

  private void attempt(BiConsumer<List<String>, String> giveBack) {
    var codes = criteria.getValue().stream().map(CriterionDetail::code).sorted().toList();
    if (Attempt.to(() -> giveBack.accept(codes, reason.getValue()))) {
      close();
    }
  }
}
