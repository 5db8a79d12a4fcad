package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.standards.CriterionDetail;

/** One criterion before the panel: what the agency says, last year, the panel’s own grade. */
class CriterionDesk extends Div implements Following {

  private final Card card;
  private final String code;
  private final ChallengeList challenges;
  private final DecidedActions decided;
  private final Optional<GradeForm> form;
  private final OtherGrades others;
  private final ToVerify verify;
  private final Div reason = new Div();
  private GradesBeside beside;

  CriterionDesk(DeskWork work, DeskSheet sheet, CriterionDetail criterion, Runnable again) {
    addClassName("stack");
    code = criterion.code();
    var title = new H2(criterion.question());
    title.setId("panel-criterion");
    var kicker = new Paragraph(text("panel.criterion", code, criterion.title()));
    kicker.addClassNames("small", "muted");
    beside = new GradesBeside(sheet, code);
    card = new Card(kicker, title, beside);
    card.addClassName("panel-criterion");
    card.getElement().setAttribute("aria-labelledby", "panel-criterion");
    sheet
        .whole()
        .answer(code)
        .ifPresent(answer -> card.add(new AnswerGlimpse(work, sheet, answer)));
    challenges = new ChallengeList(work, sheet, criterion, again);
    decided = new DecidedActions(work, sheet, criterion, again);
    if (sheet.rights().moderate()) {
      var grading = new GradeForm(work, sheet, criterion, again);
      form = Optional.of(grading);
      card.add(grading);
      DeskKeys.on(card, "a", grading::agree);
    } else {
      form = Optional.empty();
      card.add(reason);
      sheet.moderation(code).ifPresent(moderation -> reason.add(reason(moderation)));
    }
    verify = new ToVerify(work, sheet, code, again);
    card.add(verify);
    others = new OtherGrades(work, sheet, code, again);
    card.add(others);
    if (sheet.rights().challenge()) {
      DeskKeys.on(card, "c", challenges::begin);
    }
    if (sheet.rights().agree()) {
      DeskKeys.on(card, "i", decided::begin);
    }
    add(card, challenges, decided);
    DeskKeys.begin(card);
  }

  @Override
  public void follow(DeskSheet sheet) {
    var newer = new GradesBeside(sheet, code);
    card.replace(beside, newer);
    beside = newer;
    challenges.follow(sheet);
    decided.follow(sheet);
    verify.follow(sheet);
    others.follow(sheet);
    form.ifPresent(one -> one.follow(sheet));
    if (form.isEmpty()) {
      reason.removeAll();
      sheet.moderation(code).ifPresent(moderation -> reason.add(reason(moderation)));
    }
  }

  private static Component reason(ModerationDetail moderation) {
    if (moderation.reason().isBlank()) {
      return new Paragraph(text("panel.grade.agreed"));
    }
    var reason = new Div(new H3(text("panel.grade.reason")), new Prose(moderation.reason()));
    reason.addClassName("finding");
    return reason;
  }
}
