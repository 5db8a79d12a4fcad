package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.s11portal.audit.AnswerSheet;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.standards.CriterionDetail;

/** The foot of an answer: back to the criterion before, whether it is ready, on to the next. */
class AnswerSteps extends Div {

  AnswerSteps(AnswerSheet sheet, Component ready) {
    addClassName("answer-steps");
    var codes = sheet.whole().set().criteria().map(CriterionDetail::code).toList();
    add(before(codes, sheet.criterion().code()), ready, after(codes, sheet.criterion().code()));
  }

  private static ButtonLink before(List<String> codes, String code) {
    var position = codes.indexOf(code);
    if (position <= 0) {
      return new ButtonLink(text("audit.answer.home"), AuditNavigation.home());
    }
    var previous = codes.get(position - 1);
    return new ButtonLink(
        text("audit.answer.previous", previous), AuditNavigation.answer(previous));
  }

  private static ButtonLink after(List<String> codes, String code) {
    var position = codes.indexOf(code);
    if (position == codes.size() - 1) {
      return new ButtonLink(text("audit.answer.check"), AuditNavigation.check()).primary();
    }
    var next = codes.get(position + 1);
    return new ButtonLink(text("audit.answer.next", next), AuditNavigation.answer(next)).primary();
  }
}
