package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.GradeLook;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeColour;
import org.s11portal.standards.Lengths;
import org.s11portal.standards.ScaleDraft;

/** One grade of a scale, to be changed. */
class GradeFields extends Card {

  private final Optional<Grade> was;
  private final H2 heading = new H2();
  private final TextField sign = new TextField(text("standards.scale.sign"));
  private final TextField word = new TextField(text("standards.scale.word"));
  private final TextField meaning = new TextField(text("standards.column.MEANING"));
  private final Checkbox gap = new Checkbox(text("standards.scale.gap"));
  private final ComboBox<GradeColour> colour = new ComboBox<>(text("standards.column.COLOUR"));
  private final Button up = new Button(text("standards.draft.up"));
  private final Button down = new Button(text("standards.draft.down"));
  private final Button remove = new Button(text("standards.draft.remove"));

  GradeFields(
      Optional<GradeBand> band, ObjIntConsumer<GradeFields> move, Consumer<GradeFields> removal) {
    was = band.map(GradeBand::grade);
    heading.addClassName("card-title");
    sign.setMaxLength(Lengths.GRADE);
    word.setMaxLength(Lengths.GRADE_WORD);
    meaning.setMaxLength(Lengths.GRADE_MEANING);
    meaning.setWidthFull();
    colour.setItems(GradeColour.values());
    colour.setItemLabelGenerator(one -> text("standards.colour." + one));
    colour.setRenderer(new ComponentRenderer<>(GradeFields::mark));
    colour.setPlaceholder(text("standards.scale.byPlace"));
    colour.setClearButtonVisible(true);
    band.ifPresent(this::show);
    up.addClickListener(click -> move.accept(this, -1));
    down.addClickListener(click -> move.accept(this, 1));
    remove.addClickListener(click -> removal.accept(this));
    var first = new Div(sign, word, colour);
    first.addClassName("grade-fields");
    var buttons = new Div(up, down, remove);
    buttons.addClassName("actions");
    add(heading, first, meaning, gap, buttons);
  }

  private void show(GradeBand band) {
    sign.setValue(band.grade().value());
    word.setValue(band.word());
    meaning.setValue(band.meaning());
    gap.setValue(band.gap());
    band.colour().ifPresent(colour::setValue);
  }

  private static GradeMark mark(GradeColour colour) {
    var words = text("standards.colour." + colour);
    return new GradeMark(new GradeLook(words, words, 100, GradeLooks.tone(colour)));
  }

  /** Says where on the scale it stands. */
  void standAt(int place, int of) {
    var name =
        place == 0
            ? text("standards.scale.weakest")
            : place == of - 1
                ? text("standards.scale.strongest")
                : text("standards.scale.place", place + 1);
    heading.setText(name);
    up.setEnabled(place > 0);
    down.setEnabled(place < of - 1);
    for (var button : new Button[] {up, down, remove}) {
      button.setAriaLabel(text("standards.draft.of", button.getText(), name));
    }
  }

  void focus() {
    sign.focus();
  }

  ScaleDraft.Step step() {
    return new ScaleDraft.Step(
        was,
        new GradeBand(
            new Grade(sign.getValue().strip()),
            word.getValue().strip(),
            meaning.getValue().strip(),
            gap.getValue(),
            Optional.ofNullable(colour.getValue())));
  }
}
