package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.standards.CriterionDetail;

/** One criterion before the panel: what the agency says, last year, the panel’s own grade. */
class CriterionDesk extends Div {

  /** Keys count while the criterion has the focus and nobody is typing words. */
  private static final String NOT_TYPING =
      " && !event.ctrlKey && !event.metaKey && !event.altKey"
          + " && !event.target.closest('textarea, vaadin-date-picker, vaadin-text-field')";

  CriterionDesk(DeskWork work, DeskSheet sheet, CriterionDetail criterion, Runnable again) {
    addClassName("stack");
    var code = criterion.code();
    var title = new H2(criterion.question());
    title.setId("panel-criterion");
    var kicker = new Paragraph(text("panel.criterion", code, criterion.title()));
    kicker.addClassNames("small", "muted");
    var card = new Card(kicker, title, new GradesBeside(sheet, code));
    card.addClassName("panel-criterion");
    card.getElement().setAttribute("tabindex", "-1");
    card.getElement().setAttribute("aria-labelledby", "panel-criterion");
    sheet
        .whole()
        .answer(code)
        .ifPresent(answer -> card.add(new AnswerGlimpse(work, sheet, answer)));
    var challenges = new ChallengeList(work, sheet, criterion, again);
    if (sheet.rights().moderate()) {
      var form = new GradeForm(work, sheet, criterion, again);
      card.add(form);
      onKey(card, "a", form::agree);
    } else {
      sheet.moderation(code).ifPresent(moderation -> card.add(reason(moderation)));
    }
    if (sheet.rights().challenge()) {
      onKey(card, "c", challenges::begin);
    }
    add(card, challenges);
    // Where the agenda stands above it instead of beside it, it would not be seen otherwise.
    card.getElement().executeJs("this.focus({preventScroll: innerWidth > 860})");
  }

  private static Component reason(ModerationDetail moderation) {
    if (moderation.reason().isBlank()) {
      return new Paragraph(text("panel.grade.agreed"));
    }
    var reason = new Div(new H3(text("panel.grade.reason")), new Prose(moderation.reason()));
    reason.addClassName("finding");
    return reason;
  }

  private static void onKey(Component where, String key, Runnable then) {
    where
        .getElement()
        .addEventListener("keydown", event -> then.run())
        .setFilter("event.key.toLowerCase() === '" + key + "'" + NOT_TYPING)
        .preventDefault();
  }
}
