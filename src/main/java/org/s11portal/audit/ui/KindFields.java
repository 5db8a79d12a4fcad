package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.s11portal.audit.CaseReference;
import org.s11portal.audit.RoundKind;
import org.s11portal.base.Refused;

/** What kind of audit is to be opened, and the files that one of case files is about. */
class KindFields extends Div {

  private final Select<RoundKind> kind = new Select<>();
  private final TextField cases = new TextField(text("audit.open.cases"));

  KindFields(Consumer<RoundKind> chosen) {
    addClassName("form");
    kind.setLabel(text("audit.kind"));
    kind.setItems(RoundKind.values());
    kind.setItemLabelGenerator(RoundKind::words);
    kind.setValue(RoundKind.SECTION_11);
    kind.setHelperText(text("audit.kind.hint.SECTION_11"));
    cases.setHelperText(text("audit.open.cases.hint"));
    cases.setVisible(false);
    kind.addValueChangeListener(
        change -> {
          kind.setHelperText(text("audit.kind.hint." + change.getValue()));
          cases.setVisible(change.getValue() == RoundKind.CASE_FILE);
          chosen.accept(change.getValue());
        });
    add(kind, cases);
  }

  TextField cases() {
    return cases;
  }

  RoundKind chosen() {
    return kind.getValue();
  }

  List<CaseReference> files() {
    return chosen() == RoundKind.CASE_FILE ? CaseReference.read(cases.getValue()) : List.of();
  }

  /** Says beside the field what is no reference. */
  boolean isInOrder() {
    try {
      files();
      return true;
    } catch (Refused unfit) {
      Objections.object(cases, unfit.reason());
      return false;
    }
  }
}
