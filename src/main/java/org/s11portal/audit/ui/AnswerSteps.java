package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.s11portal.audit.AnswerSheet;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.standards.CriterionDetail;

/**
 * The foot of an answer: back to the criterion before, whether it is ready, on to the next. Alt
 * with Page Up or Page Down does the same from anywhere on the page; no browser, field or screen
 * reader needs these keys for itself.
 */
class AnswerSteps extends Div {

  /** Leaving the field first, so that what was typed last is on its way before the page is. */
  private static final String KEYS =
      """
      const steps = this;
      const onKey = event => {
        if (!steps.isConnected) { document.removeEventListener('keydown', onKey); return; }
        const keys = (event.altKey ? 'Alt+' : '') + event.key;
        const step = steps.querySelector(`a[aria-keyshortcuts="${keys}"]`);
        if (!step || event.ctrlKey || event.metaKey || event.shiftKey
            || document.querySelector('vaadin-dialog[opened]')) return;
        event.preventDefault();
        document.activeElement?.blur();
        step.click();
      };
      document.addEventListener('keydown', onKey);
      """;

  AnswerSteps(AnswerSheet sheet, Component ready) {
    addClassName("answer-steps");
    var codes = sheet.whole().set().criteria().map(CriterionDetail::code).toList();
    add(
        step(before(codes, sheet.criterion().code()), "Alt+PageUp", "audit.answer.previous.keys"),
        ready,
        step(after(codes, sheet.criterion().code()), "Alt+PageDown", "audit.answer.next.keys"));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().executeJs(KEYS);
  }

  private static Div step(ButtonLink link, String keys, String shown) {
    link.getElement().setAttribute("aria-keyshortcuts", keys);
    var hint = new Span(text(shown));
    hint.addClassName("key-hint");
    hint.getElement().setAttribute("aria-hidden", "true");
    var step = new Div(link, hint);
    step.addClassName("answer-step");
    return step;
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
