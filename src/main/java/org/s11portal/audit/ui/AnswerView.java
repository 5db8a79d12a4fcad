package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.AnswerSheet;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** One criterion, answered beside its guidance; saved as it is written. */
@Route(value = "audit/:code", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class AnswerView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

  private final SelfAssessments own;
  private final transient AnswerDesk desk;
  private final CurrentUser currentUser;
  private transient @Nullable AnswerSaving saving;

  AnswerView(SelfAssessments own, AnswerDesk desk, CurrentUser currentUser) {
    this.own = own;
    this.desk = desk;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(own.sheet(event.getRouteParameters().get("code").orElseThrow(NotFound::new)));
  }

  private void show(AnswerSheet sheet) {
    removeAll();
    saving = null;
    var sign = new SaveSign();
    var criterion = sheet.criterion();
    heading(text("audit.criterion", criterion.code(), criterion.question()), sign);
    sheet
        .whole()
        .set()
        .standard(criterion.standard())
        .ifPresent(
            standard ->
                crumbs(
                    Crumb.link(text("audit.home.title"), AuditNavigation.home()),
                    Crumb.here(text("audit.standard", standard.number(), standard.title()))));
    var why = WhyFrozen.of(sheet, currentUser.get());
    var main = why.map(reason -> toRead(sheet, reason)).orElseGet(() -> toWrite(sheet, sign));
    main.addClassName("audit-main");
    var split =
        new Div(
            main,
            new AnswerAside(
                sheet, why.isEmpty() ? Optional.of(() -> takeOver(sheet)) : Optional.empty()));
    split.addClassName("audit-split");
    add(split);
  }

  private Div toRead(AnswerSheet sheet, String why) {
    var notice = new Paragraph(why);
    notice.addClassName("audit-frozen");
    return new Div(
        notice,
        new AnswerWords(sheet.whole().set().scale(), sheet.answer()),
        desk.evidence(sheet, Optional.empty()),
        desk.improvements(sheet, Optional.empty()),
        new AnswerSteps(sheet, ProgressSign.chip(sheet.answer().progress())));
  }

  private Div toWrite(AnswerSheet sheet, SaveSign sign) {
    var fields = new AnswerFields(sheet);
    var keeping = desk.saving(sheet, fields, sign);
    saving = keeping;
    fields.onChange(keeping::keep);
    sign.watch(fields);
    var main = new Div();
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

  private static Component toReview(AnswerSaving keeping) {
    var notice = new Div(new Paragraph(text("audit.review")));
    notice.addClassName("audit-frozen");
    notice.add(
        new Button(
            text("audit.review.confirm"),
            click -> notice.setVisible(keeping.keepNow() != AnswerSaving.Outcome.KEPT)));
    return notice;
  }

  private void takeOver(AnswerSheet sheet) {
    var code = sheet.criterion().code();
    if (Attempt.to(() -> desk.startFromLastRound(code))) {
      show(own.sheet(code));
    }
  }

  /** What is written but not yet kept is kept now, or the person decides what becomes of it. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    var outcome = saving == null ? AnswerSaving.Outcome.KEPT : saving.keep();
    if (outcome == AnswerSaving.Outcome.KEPT) {
      return;
    }
    var leaving = event.postpone();
    if (outcome == AnswerSaving.Outcome.NOT_KEPT) {
      Confirm.ask(
          text("audit.leave.title"),
          text("audit.leave.text"),
          text("audit.leave.yes"),
          leaving::proceed);
    }
  }
}
