package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import org.s11portal.base.ui.Ball;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.ui.GradeLooks;

/**
 * The grades as cards with what each would mean here, chosen by pointer, by the arrow keys, or by a
 * single key while the focus is among them.
 */
class GradeChoice extends RadioButtonGroup<Grade> {

  /** Only here, so that single keys neither fight with words nor with a screen reader’s own. */
  private static final String KEYS =
      """
      const group = this;
      group.addEventListener('keydown', event => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const choice = group.querySelectorAll('vaadin-radio-button')[$0.indexOf(event.key)];
        if (!choice || group.readonly || group.disabled) return;
        event.preventDefault();
        choice.querySelector('input').click();
        choice.querySelector('input').focus();
      });
      """;

  private final transient GradeScale scale;

  GradeChoice(GradeScale scale, CriterionDetail criterion) {
    super(text("audit.answer.grade"));
    this.scale = scale;
    addClassName("grade-choice");
    setWidthFull();
    var grades = new ArrayList<>(scale.bands().stream().map(GradeBand::grade).toList());
    if (scale.allows(Grade.NOT_APPLICABLE)) {
      grades.add(Grade.NOT_APPLICABLE);
    }
    setItems(grades);
    // The renderer comes after the label generator, which would put its own in its place.
    setItemLabelGenerator(grade -> GradeLooks.of(scale, grade).word());
    setRenderer(new ComponentRenderer<>(grade -> card(criterion, grade)));
    setHelperText(text("audit.answer.grade.keys", key(0), key(scale.bands().size() - 1)));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    var keys = new StringBuilder();
    for (int position = 0; position < scale.bands().size(); position++) {
      keys.append(key(position));
    }
    getElement().executeJs(KEYS, keys.toString());
  }

  /** The grade’s own sign where all are one character long, otherwise its place from 1. */
  private String key(int position) {
    var signs = scale.bands().stream().map(band -> band.grade().value()).toList();
    return signs.stream().allMatch(sign -> sign.length() == 1)
        ? signs.get(position)
        : Integer.toString(position + 1);
  }

  private Div card(CriterionDetail criterion, Grade grade) {
    var look = GradeLooks.of(scale, grade);
    var words =
        grade.isNotApplicable()
            ? look.word()
            : text("audit.answer.grade.words", look.label(), look.word());
    var head = new Div(new Ball(look.fill(), look.tone()), new Span(words));
    head.addClassName("grade-card-head");
    var means =
        grade.isNotApplicable()
            ? text("audit.answer.grade.na")
            : criterion.descriptors().getOrDefault(grade, "");
    var card = new Div(head, new Paragraph(means));
    card.addClassName("grade-card");
    return card;
  }
}
