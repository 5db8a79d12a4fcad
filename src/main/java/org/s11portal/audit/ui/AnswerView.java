package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
import org.s11portal.base.ui.HasLocalMenu;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.SaveSign;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** One criterion, answered beside its guidance; saved as it is written. */
@Route(value = "audit/:code", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class AnswerView extends Page
    implements BeforeEnterObserver, BeforeLeaveObserver, HasLocalMenu {

  private final SelfAssessments own;
  private final transient AnswerDesk desk;
  private final transient AnswerCompany company;
  private final CurrentUser currentUser;
  private transient @Nullable AnswerMain main;
  private @Nullable PresenceSign presence;
  private @Nullable CriterionTasks jumps;

  AnswerView(SelfAssessments own, AnswerDesk desk, AnswerCompany company, CurrentUser currentUser) {
    this.own = own;
    this.desk = desk;
    this.company = company;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var comesFromAnother = main != null;
    var sheet = own.sheet(event.getRouteParameters().get("code").orElseThrow(NotFound::new));
    jumps = jumps(sheet);
    show(sheet, jumps);
    if (comesFromAnother) {
      focusHeading();
    }
  }

  private void show(AnswerSheet sheet, CriterionTasks tasks) {
    removeAll();
    var sign = new SaveSign();
    var here = company.presence(sheet);
    var criterion = sheet.criterion();
    heading(text("audit.criterion", criterion.code(), criterion.question()), here, sign);
    crumbs(sheet);
    var why = WhyFrozen.of(sheet, currentUser.get());
    var answer =
        why.map(reason -> AnswerMain.toRead(sheet, desk, reason))
            .orElseGet(
                () ->
                    AnswerMain.toWrite(
                        sheet, desk, sign, now -> tasks.show(now.code(), now.progress())));
    var split = new Div(answer, aside(sheet, why.isEmpty()));
    split.addClassName("audit-split");
    add(GuidanceCard.jump(), split);
    main = answer;
    presence = here;
  }

  private void crumbs(AnswerSheet sheet) {
    sheet
        .whole()
        .set()
        .standard(sheet.criterion().standard())
        .ifPresent(
            standard ->
                crumbs(
                    Crumb.link(text("audit.home.title"), AuditNavigation.home()),
                    Crumb.here(standard.heading())));
  }

  private AnswerAside aside(AnswerSheet sheet, boolean open) {
    var code = sheet.criterion().code();
    return new AnswerAside(
        sheet,
        open
            ? Optional.of(new AnswerAside.Changes(() -> takeOver(code), desk.telling(code)))
            : Optional.empty(),
        company.givenTo(sheet, currentUser.get()),
        company.comments(sheet));
  }

  private static CriterionTasks jumps(AnswerSheet sheet) {
    return sheet.whole().byStandard().stream()
        .filter(one -> one.standard().number() == sheet.criterion().standard())
        .findFirst()
        .map(standard -> new CriterionTasks(standard, sheet.criterion().code()))
        .orElseThrow(NotFound::new);
  }

  @Override
  public Optional<Component> localMenu() {
    return Optional.ofNullable(jumps);
  }

  private void takeOver(String code) {
    if (jumps != null && Attempt.to(() -> desk.startFromLastRound(code))) {
      var sheet = own.sheet(code);
      jumps.show(code, sheet.answer().progress());
      show(sheet, jumps);
    }
  }

  /** What is written but not yet kept is kept now, or the person decides what becomes of it. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    var outcome = main == null ? AnswerSaving.Outcome.KEPT : main.keep();
    if (outcome == AnswerSaving.Outcome.KEPT) {
      goAway();
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

  private void goAway() {
    if (presence != null) {
      presence.leave();
    }
  }
}
