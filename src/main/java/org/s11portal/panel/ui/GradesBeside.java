package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.panel.ModerationStatus;
import org.s11portal.panel.Shift;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.ui.GradeLooks;

/** Three grades side by side: last year’s panel, the agency’s own, this panel’s. */
class GradesBeside extends Div {

  GradesBeside(DeskSheet sheet, String code) {
    addClassName("panel-beside");
    var scale = sheet.whole().set().scale();
    add(
        box(
            text("panel.beside.lastYear"),
            sheet
                .lastYear(code)
                .flatMap(
                    verdict -> sheet.lastYear().map(last -> mark(last.scale(), verdict.grade())))
                .orElseGet(() -> GradeMark.none(text("panel.beside.none")))));
    add(
        box(
            text("panel.beside.agency"),
            sheet
                .whole()
                .answer(code)
                .flatMap(AnswerDetail::grade)
                .map(grade -> mark(scale, grade))
                .orElseGet(() -> GradeMark.none(text("panel.beside.none")))));
    var moderation = sheet.moderation(code);
    var panel =
        box(
            text("panel.beside.panel", status(moderation)),
            moderation
                .map(one -> mark(scale, one.grade()))
                .orElseGet(() -> GradeMark.none(text("panel.beside.open"))));
    panel.addClassName("on");
    moderation
        .filter(one -> one.shift() != Shift.SAME)
        .ifPresent(one -> panel.add(PanelWords.shift(one)));
    add(panel);
  }

  private static String status(Optional<ModerationDetail> moderation) {
    var status = moderation.map(ModerationDetail::status).orElse(ModerationStatus.PROVISIONAL);
    return text("panel.moderation." + status).toLowerCase(Locale.UK);
  }

  private static GradeMark mark(GradeScale scale, Grade grade) {
    return new GradeMark(GradeLooks.of(scale, grade));
  }

  private static Div box(String title, GradeMark mark) {
    var label = new Span(title);
    label.addClassNames("small", "muted");
    return new Div(label, mark);
  }
}
