package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import java.util.Optional;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.AnswerProgress;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.RoundStatus;
import org.s11portal.audit.TaskList;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.standards.CriterionDetail;

/** The one thing this person would do next about their agency’s return. */
record NextStep(String words, String href) {

  static Optional<NextStep> of(TaskList list, SignedIn me) {
    var whole = list.whole();
    if (whole.round().status() == RoundStatus.CLOSED) {
      return Optional.of(read(whole));
    }
    return switch (whole.assessment().status()) {
      case NOT_STARTED, IN_PROGRESS -> Optional.of(atWork(list, me));
      case RETURNED -> Optional.of(givenBack(whole, me));
      case AGENCY_CHECK ->
          Optional.of(
              check(me.hasAny(Roles.AGENCY_SIGNOFF) ? "audit.next.declare" : "audit.next.look"));
      case EXEMPT -> Optional.empty();
      case SUBMITTED, UNDER_SCRUTINY, PROVISIONAL, MODERATED, PUBLISHED, CLOSED ->
          Optional.of(read(whole));
    };
  }

  private static NextStep atWork(TaskList list, SignedIn me) {
    var whole = list.whole();
    if (!mayAnswer(me)) {
      return read(whole);
    }
    if (me.hasAny(Roles.AGENCY_LEAD) && whole.completeness().isComplete()) {
      return check("audit.next.send");
    }
    return list.next(me.user())
        .map(criterion -> answer(whole, criterion))
        .orElseGet(() -> check("audit.next.missing"));
  }

  private static NextStep givenBack(ReturnDetail whole, SignedIn me) {
    if (me.hasAny(Roles.AGENCY_SIGNOFF) && whole.completeness().isComplete()) {
      return check("audit.next.declareAgain");
    }
    return whole.answers().stream()
        .filter(AnswerDetail::unlocked)
        .filter(answer -> answer.progress() != AnswerProgress.READY)
        .findFirst()
        .filter(unlocked -> mayAnswer(me))
        .map(
            unlocked ->
                new NextStep(
                    text("audit.next.amend", unlocked.code()),
                    AuditNavigation.answer(unlocked.code())))
        .orElseGet(() -> check("audit.next.look"));
  }

  private static NextStep answer(ReturnDetail whole, CriterionDetail criterion) {
    var key =
        whole.assessment().status() == AssessmentStatus.NOT_STARTED
            ? "audit.next.start"
            : "audit.next.continue";
    return new NextStep(text(key, criterion.code()), AuditNavigation.answer(criterion.code()));
  }

  private static NextStep read(ReturnDetail whole) {
    return new NextStep(text("audit.next.read"), AuditNavigation.copy(whole.round().id()));
  }

  private static NextStep check(String key) {
    return new NextStep(text(key), AuditNavigation.check());
  }

  private static boolean mayAnswer(SignedIn me) {
    return me.hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD);
  }
}
