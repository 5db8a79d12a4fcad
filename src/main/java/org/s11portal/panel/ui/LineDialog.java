package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.s11portal.base.ui.Attempt;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.LineDetail;
import org.s11portal.panel.PrepareLine;
import org.s11portal.standards.CriterionDetail;

/** Prepares a line of enquiry, or says one in other words. */
class LineDialog extends Dialog {

  private final TextField title = new TextField(text("panel.lines.form.title"));
  private final TextArea question = new TextArea(text("panel.lines.form.question"));
  private final MultiSelectComboBox<CriterionDetail> criteria =
      new MultiSelectComboBox<>(text("panel.lines.form.criteria"));
  private final TextField source = new TextField(text("panel.lines.form.source"));
  private final Checkbox every = new Checkbox(text("panel.lines.form.every"));

  /** A new one. */
  LineDialog(DeskWork work, DeskSheet sheet, Runnable again) {
    this(sheet, prepared -> work.lines().prepare(sheet.panel().id(), prepared), again);
  }

  /** One that is there already. */
  LineDialog(DeskWork work, DeskSheet sheet, LineDetail line, Runnable again) {
    this(
        sheet,
        other -> work.lines().change(sheet.panel().id(), line.id(), other, line.version()),
        again);
    title.setValue(line.title());
    question.setValue(line.question());
    source.setValue(line.source());
    every.setValue(line.ofEveryAgency());
    criteria.setValue(sheet.touchedBy(line));
  }

  private LineDialog(DeskSheet sheet, Consumer<PrepareLine> keeping, Runnable again) {
    setHeaderTitle(text("panel.line"));
    setWidth("min(640px, calc(100vw - 32px))");
    setCloseOnOutsideClick(false);
    title.setRequiredIndicatorVisible(true);
    title.setMaxLength(PrepareLine.LONGEST_TITLE);
    question.setRequiredIndicatorVisible(true);
    question.setMinRows(3);
    criteria.setItems(sheet.whole().set().criteria().toList());
    criteria.setItemLabelGenerator(one -> text("panel.agenda.criterion", one.code(), one.title()));
    source.setMaxLength(PrepareLine.LONGEST_SOURCE);
    source.setHelperText(text("panel.lines.form.source.hint"));
    // Whoever only sits on this panel prepares for this panel.
    every.setVisible(sheet.rights().answerComments());
    var fields = new Div(title, question, criteria, source, every);
    fields.addClassName("form");
    add(fields);
    var save =
        new Button(
            text("panel.lines.form.save"),
            click -> {
              if (Attempt.to(() -> keeping.accept(written(sheet)))) {
                close();
                again.run();
              }
            });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), save);
  }

  private PrepareLine written(DeskSheet sheet) {
    var chosen = criteria.getValue();
    return new PrepareLine(
        title.getValue(),
        question.getValue(),
        sheet.whole().set().criteria().filter(chosen::contains).map(CriterionDetail::code).toList(),
        source.getValue(),
        every.getValue());
  }
}
