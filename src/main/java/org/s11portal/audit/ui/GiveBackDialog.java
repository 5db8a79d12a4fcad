package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.s11portal.audit.Amendment;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardSetDetail;

/** Gives a return back: which answers may change, what to change in each, and why. */
class GiveBackDialog extends Dialog {

  private final List<CriterionDetail> all;
  private final MultiSelectComboBox<CriterionDetail> criteria =
      new MultiSelectComboBox<>(text("audit.desk.giveBack.criteria"));
  private final Map<String, TextArea> notes = new LinkedHashMap<>();
  private final Div noteFields = new Div();
  private final TextArea reason = area(text("audit.desk.reason"));
  private final DatePicker day = new DatePicker(text("audit.desk.giveBack.day"));

  /** Gives it back: for which criteria, why, and when it is wanted again. */
  interface Giving {
    void giveBack(List<Amendment> amendments, String reason, Optional<LocalDate> dueOn);
  }

  GiveBackDialog(String agency, StandardSetDetail set, LocalDate today, Giving giving) {
    setHeaderTitle(text("audit.desk.giveBack"));
    addClassName("confirm");
    setCloseOnOutsideClick(false);
    all = set.criteria().toList();
    criteria.setItems(all);
    criteria.setItemLabelGenerator(
        criterion -> text("audit.criterion", criterion.code(), criterion.title()));
    criteria.setWidthFull();
    criteria.addValueChangeListener(chosen -> ask(chosen.getValue()));
    noteFields.addClassName("stack");
    day.setLocale(Locale.UK);
    day.setMin(today);
    day.setValue(today.plusWeeks(2));
    day.setHelperText(text("audit.desk.giveBack.day.help"));
    add(new Prose(text("audit.desk.giveBack.text", agency)), criteria, noteFields, reason, day);
    var yes = new Button(text("audit.desk.giveBack"), click -> attempt(giving));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
  }

  /** A note for each, in the order of the set; what was written of one stays while it is chosen. */
  private void ask(Collection<CriterionDetail> chosen) {
    notes.keySet().removeIf(code -> chosen.stream().noneMatch(one -> one.code().equals(code)));
    noteFields.removeAll();
    all.stream()
        .filter(chosen::contains)
        .map(
            one ->
                notes.computeIfAbsent(
                    one.code(), code -> area(text("audit.desk.giveBack.note", code))))
        .forEach(noteFields::add);
  }

  private void attempt(Giving giving) {
    var asked =
        all.stream()
            .filter(one -> notes.containsKey(one.code()))
            .map(one -> new Amendment(one.code(), note(one)))
            .toList();
    var wanted = Optional.ofNullable(day.getValue());
    if (Attempt.to(() -> giving.giveBack(asked, reason.getValue().strip(), wanted))) {
      close();
    }
  }

  private String note(CriterionDetail criterion) {
    var field = notes.get(criterion.code());
    return field == null ? "" : field.getValue().strip();
  }

  private static TextArea area(String label) {
    var area = new TextArea(label);
    area.setWidthFull();
    area.setMinRows(2);
    return area;
  }
}
