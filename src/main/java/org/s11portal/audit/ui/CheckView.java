package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.ReturnCheck;
import org.s11portal.audit.ReturnChecks;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.SignOffs;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Crumb;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

/** What is missing, and once nothing is: sign-off, declaration, and what was handed in. */
@Route(value = "audit/check", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class CheckView extends Page {

  private final ReturnChecks checks;
  private final SignOffs signOffs;
  private final SignedIn me;
  private final Signatories signatories;

  CheckView(
      ReturnChecks checks, SignOffs signOffs, CurrentUser currentUser, Signatories signatories) {
    this.checks = checks;
    this.signOffs = signOffs;
    this.signatories = signatories;
    me = currentUser.get();
    show();
  }

  private void show() {
    removeAll();
    var check = checks.current();
    var whole = check.whole();
    heading(
        text("audit.check.title"),
        new ButtonLink(text("audit.check.copy"), AuditNavigation.copy(whole.round().id())));
    crumbs(
        Crumb.link(text("audit.home.title"), AuditNavigation.home()),
        Crumb.here(text("audit.check.title")));
    lead(text("audit.check.stands", text("audit.status." + whole.assessment().status())));
    switch (whole.assessment().status()) {
      case NOT_STARTED, IN_PROGRESS -> atWork(check);
      case AGENCY_CHECK -> toDeclare(check);
      case RETURNED -> toAmend(check);
      case EXEMPT -> add(new Card(new Paragraph(text("audit.frozen.EXEMPT"))));
      case SUBMITTED, UNDER_SCRUTINY, PROVISIONAL, MODERATED, PUBLISHED, CLOSED ->
          add(
              new FrozenCard(
                  whole,
                  me,
                  reason -> {
                    signOffs.withdraw(reason);
                    done("audit.check.withdrawn");
                  }));
    }
    if (!whole.submissions().isEmpty()) {
      add(signatories.handedIn(whole));
    }
  }

  private void atWork(ReturnCheck check) {
    var whole = check.whole();
    look(check);
    if (!whole.completeness().isComplete()) {
      return;
    }
    var card = new Card(Chip.ok(text("audit.check.complete")));
    if (whole.assessment().status().mayMoveTo(AssessmentStatus.AGENCY_CHECK, me)) {
      card.add(
          new Prose(text("audit.check.send.text")),
          SignOffButtons.send(
              () -> {
                signOffs.send();
                done("audit.check.sent");
              }));
    } else {
      card.add(new Prose(text("audit.check.lead")));
    }
    add(card);
  }

  private void toDeclare(ReturnCheck check) {
    var whole = check.whole();
    WithdrawnCard.of(whole).ifPresent(this::add);
    look(check);
    if (!whole.assessment().status().mayMoveTo(AssessmentStatus.SUBMITTED, me)) {
      add(new Card(new Prose(text("audit.check.withSignOff"))));
    } else {
      declare(whole);
    }
    if (whole.assessment().status().mayMoveTo(AssessmentStatus.IN_PROGRESS, me)) {
      var row =
          new Div(
              SignOffButtons.sendBack(
                  reason -> {
                    signOffs.sendBack(reason);
                    done("audit.check.sentBack");
                  }));
      row.addClassName("actions");
      add(row);
    }
  }

  private void toAmend(ReturnCheck check) {
    var whole = check.whole();
    add(new GivenBackCard(whole));
    look(check);
    if (!whole.completeness().isComplete()) {
      return;
    }
    if (whole.assessment().status().mayMoveTo(AssessmentStatus.SUBMITTED, me)) {
      declare(whole);
    } else {
      add(new Card(new Prose(text("audit.check.signOffAgain"))));
    }
  }

  private void look(ReturnCheck check) {
    add(new CheckCounts(check), new MissingList(check));
  }

  private void declare(ReturnDetail whole) {
    add(
        new DeclarationPanel(
            whole.round().declaration(),
            signatories.inPerson(me),
            declaration -> {
              signOffs.submit(declaration);
              done("audit.check.handedIn");
            }));
  }

  private void done(String key) {
    Notices.done(text(key));
    show();
  }
}
