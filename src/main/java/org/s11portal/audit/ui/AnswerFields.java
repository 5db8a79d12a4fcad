package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.AnswerSheet;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.base.ui.SaveGuard;
import org.s11portal.standards.Grade;

/** Grade and words of one answer. Whoever holds it hears of every change and reads it whole. */
class AnswerFields extends Div {

  private final String code;
  private final String key;
  private final GradeChoice grade;
  private final WordyArea reason =
      new WordyArea(text("audit.answer.reason"), text("audit.answer.reason.hint"), 2);
  private final WordyArea narrative =
      new WordyArea(text("audit.answer.narrative"), text("audit.answer.narrative.hint"), 5);
  private final WordyArea impact =
      new WordyArea(text("audit.answer.impact"), text("audit.answer.impact.hint"), 3);
  private final Checkbox ready = new Checkbox(text("audit.answer.ready"));
  private final List<SaveGuard> guards = new ArrayList<>();
  private boolean showing;

  AnswerFields(AnswerSheet sheet) {
    code = sheet.criterion().code();
    key = sheet.whole().assessment().id().value() + "/" + code + "/";
    grade = new GradeChoice(sheet.whole().set().scale(), sheet.criterion());
    addClassName("answer-fields");
    add(grade, reason, new FormattedArea(narrative), new FormattedArea(impact));
    show(SaveAnswer.of(sheet.answer()));
  }

  /** Runs whenever the person has changed something, and when they leave a text. */
  void onChange(Runnable changed) {
    grade.addValueChangeListener(
        change -> {
          reasonWhereNeeded();
          told(changed);
        });
    ready.addValueChangeListener(change -> told(changed));
    guard(reason, "reason", changed);
    guard(narrative, "narrative", changed);
    guard(impact, "impact", changed);
  }

  /** The database has all of it: the browser need not hold on to any. */
  void confirmed() {
    guards.forEach(SaveGuard::confirmed);
  }

  /** The person chose what stays: what they had typed before is not to be offered again. */
  void decided() {
    guards.forEach(SaveGuard::forget);
  }

  private void guard(WordyArea area, String name, Runnable changed) {
    guards.add(SaveGuard.protect(area, key + name));
    area.addValueChangeListener(change -> told(changed));
    area.addBlurListener(left -> told(changed));
  }

  /** What stands in the fields, on top of the version the screen holds. */
  SaveAnswer draft(AnswerDetail kept) {
    return new SaveAnswer(
        code,
        Optional.ofNullable(grade.getValue()),
        reason.getValue(),
        narrative.getValue(),
        impact.getValue(),
        ready.getValue(),
        kept.version());
  }

  /** Puts other words into the fields without telling that anybody changed them. */
  final void show(SaveAnswer words) {
    showing = true;
    grade.setValue(words.grade().orElse(null));
    reason.setValue(words.notApplicableReason());
    narrative.setValue(words.narrative());
    impact.setValue(words.impact());
    ready.setValue(words.ready());
    reasonWhereNeeded();
    showing = false;
  }

  /** That the answer is ready for the lead: shown at the foot of the page, beside the way on. */
  Checkbox ready() {
    return ready;
  }

  private void reasonWhereNeeded() {
    reason.setVisible(Grade.NOT_APPLICABLE.equals(grade.getValue()));
  }

  private void told(Runnable changed) {
    if (!showing) {
      changed.run();
    }
  }
}
