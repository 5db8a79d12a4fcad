package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.s11portal.base.ui.Attempt;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;

/** Asks for a grade and the reason for it. */
class GradeWithReason extends Dialog {

  /**
   * Asks.
   *
   * @param keys begins the keys of its title, its text and its button
   */
  GradeWithReason(String keys, GradeScale scale, BiConsumer<Grade, String> then) {
    setHeaderTitle(text(keys + ".title"));
    addClassName("confirm");
    setCloseOnOutsideClick(false);
    var grade = new Select<Grade>();
    grade.setLabel(text("panel.grade"));
    grade.setItems(
        Stream.concat(scale.bands().stream().map(GradeBand::grade), Stream.of(Grade.NOT_APPLICABLE))
            .filter(scale::allows)
            .toList());
    grade.setItemLabelGenerator(one -> words(scale, one));
    var reason = new TextArea(text("panel.grade.reason"));
    reason.setWidthFull();
    reason.setMinRows(3);
    var yes =
        new Button(
            text(keys + ".yes"),
            click -> {
              grade.setInvalid(grade.isEmpty());
              grade.setErrorMessage(text("panel.grade.choose"));
              grade
                  .getOptionalValue()
                  .filter(one -> Attempt.to(() -> then.accept(one, reason.getValue())))
                  .ifPresent(one -> close());
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(new Paragraph(text(keys + ".text")), grade, reason);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
  }

  private static String words(GradeScale scale, Grade grade) {
    return scale
        .band(grade)
        .map(band -> text("panel.paper.grade", grade.value(), band.word()))
        .orElseGet(() -> text("standards.grade.na"));
  }
}
