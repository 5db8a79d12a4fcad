package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.ui.GradeLooks;

/** Two versions of an answer side by side, as far as they differ. */
class TwoVersions extends HtmlTable {

  private final transient GradeScale scale;

  /**
   * Lays them out.
   *
   * @param whose the words over the one and over the other
   */
  TwoVersions(GradeScale scale, List<String> whose, SaveAnswer one, SaveAnswer other) {
    super(
        text("audit.conflict.caption"),
        text("audit.conflict.part"),
        whose.getFirst(),
        whose.getLast());
    this.scale = scale;
    if (!one.grade().equals(other.grade())) {
      part("audit.conflict.grade", mark(one.grade()), mark(other.grade()));
    }
    words("audit.answer.reason", one.notApplicableReason(), other.notApplicableReason());
    words("audit.answer.narrative", one.narrative(), other.narrative());
    words("audit.answer.impact", one.impact(), other.impact());
    if (one.ready() != other.ready()) {
      part("audit.answer.ready", yesOrNo(one.ready()), yesOrNo(other.ready()));
    }
  }

  private void words(String key, String one, String other) {
    if (!one.equals(other)) {
      part(key, new Prose(one), new Prose(other));
    }
  }

  private void part(String key, Component one, Component other) {
    row(new Span(text(key)), one, other);
  }

  private GradeMark mark(Optional<Grade> grade) {
    return grade
        .map(given -> new GradeMark(GradeLooks.of(scale, given)))
        .orElseGet(() -> GradeMark.none(text("standards.grade.none")));
  }

  private static Span yesOrNo(boolean yes) {
    return new Span(text(yes ? "audit.conflict.yes" : "audit.conflict.no"));
  }
}
