package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.AnswerSheet;
import org.s11portal.base.ui.SaveSign;

/** The answer itself: to write, or to read where it cannot change. */
final class AnswerMain extends Div {

  private final transient Optional<AnswerSaving> saving;

  private AnswerMain(Optional<AnswerSaving> saving) {
    this.saving = saving;
    addClassName("audit-main");
  }

  static AnswerMain toRead(AnswerSheet sheet, AnswerDesk desk, String why) {
    var notice = new Paragraph(why);
    notice.addClassName("audit-frozen");
    var main = new AnswerMain(Optional.empty());
    main.add(
        notice,
        new AnswerWords(sheet.whole().set().scale(), sheet.answer()),
        desk.evidence(sheet, Optional.empty()),
        desk.late(sheet),
        desk.improvements(sheet, Optional.empty()),
        new AnswerSteps(sheet, ProgressSign.chip(sheet.answer().progress())));
    return main;
  }

  /**
   * To write.
   *
   * @param kept told whenever something has been saved
   */
  static AnswerMain toWrite(
      AnswerSheet sheet, AnswerDesk desk, SaveSign sign, Consumer<AnswerDetail> kept) {
    var fields = new AnswerFields(sheet);
    var keeping = desk.saving(sheet, fields, sign, kept);
    fields.onChange(keeping::keep);
    sign.watch(fields);
    var main = new AnswerMain(Optional.of(keeping));
    if (sheet.answer().notReviewed()) {
      main.add(toReview(keeping));
    }
    main.add(
        fields,
        desk.evidence(sheet, Optional.of(keeping)),
        desk.improvements(sheet, Optional.of(keeping)),
        new AnswerSteps(sheet, fields.ready()));
    return main;
  }

  /** Keeps what is written but not kept yet. */
  AnswerSaving.Outcome keep() {
    return saving.map(AnswerSaving::keep).orElse(AnswerSaving.Outcome.KEPT);
  }

  private static Component toReview(AnswerSaving keeping) {
    var notice = new Div(new Paragraph(text("audit.review")));
    notice.addClassName("audit-frozen");
    notice.add(
        new Button(
            text("audit.review.confirm"),
            click -> notice.setVisible(keeping.keepNow() != AnswerSaving.Outcome.KEPT)));
    return notice;
  }
}
