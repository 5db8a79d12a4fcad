package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.base.ui.FormattedWords;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.ui.GradeLooks;

/** An answer for those who read it and do not write. */
class AnswerWords extends Div {

  AnswerWords(GradeScale scale, AnswerDetail answer) {
    addClassName("answer-words");
    add(
        new Div(
            new H2(text("audit.answer.grade")),
            answer
                .grade()
                .map(grade -> new GradeMark(GradeLooks.of(scale, grade)))
                .orElseGet(() -> GradeMark.none(text("standards.grade.none")))));
    if (!answer.notApplicableReason().isBlank()) {
      words("audit.answer.reason", answer.notApplicableReason());
    }
    words("audit.answer.narrative", answer.narrative());
    words("audit.answer.impact", answer.impact());
  }

  private void words(String key, String words) {
    add(
        new Div(
            new H2(text(key)),
            words.isBlank()
                ? new Paragraph(text("audit.answer.notWritten"))
                : new FormattedWords(words)));
  }
}
