package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.HomeCard;
import org.s11portal.audit.HomeCardContent;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.RoundKind;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.StepDetail;
import org.s11portal.audit.TaskList;
import org.s11portal.audit.TaskLists;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.base.ui.Fact;
import org.s11portal.base.ui.Facts;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.base.ui.Page;
import org.s11portal.base.ui.Progress;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.springframework.beans.factory.ObjectProvider;

/** An agency’s own audit at one glance. */
@Route(value = "audit", layout = MainLayout.class)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
@Menu(title = "audit.home.menu", order = 1)
public class AuditHomeView extends Page {

  AuditHomeView(
      TaskLists tasks,
      SelfAssessments own,
      HomeNotes notes,
      CurrentUser currentUser,
      People people,
      Clock clock,
      ObjectProvider<HomeCard> cards) {
    var aside = new Div();
    aside.addClassName("audit-aside");
    tasks
        .current()
        .ifPresentOrElse(
            list -> {
              var whole = list.whole();
              var me = currentUser.get();
              top(whole, NextStep.of(list, me), LocalDate.now(clock));
              OtherAuditsCard.of(own.others()).ifPresent(aside::add);
              standing(whole).ifPresent(aside::add);
              notes.of(whole).forEach(aside::add);
              var main = new Div();
              main.addClassName("stack");
              MyTasks.of(list, me.user()).ifPresent(main::add);
              main.add(standards(list, people));
              add(split(main, aside));
              aside.add(cards(whole, cards));
              OfflineCard.of(whole, currentUser.get()).ifPresent(aside::add);
              aside.add(new LatestWork(whole, people));
            },
            this::nothingAsked);
  }

  private void nothingAsked() {
    RoundOnScreen.forget();
    heading(text("audit.home.title"));
    add(new EmptyState(text("audit.home.notAsked"), text("audit.home.notAsked.text")));
  }

  private void top(ReturnDetail whole, Optional<NextStep> next, LocalDate today) {
    heading(
        text("audit.home.title"),
        next.map(step -> new ButtonLink(step.words(), step.href()).primary()).stream()
            .toArray(ButtonLink[]::new));
    lead(whole.round().title());
    var deadline = Deadline.of(whole.assessment(), today);
    var missing = whole.completeness().missing().size();
    add(
        new Facts(
            new Fact(deadline.figure(), deadline.label(), deadline.note()),
            new Fact(Long.toString(whole.ready()), text("audit.home.ready"), "")
                .outOf(Long.toString(whole.asked())),
            new Fact(Integer.toString(missing), text("audit.home.missing", missing), "")
                .see(text("audit.home.missing.see"), AuditNavigation.check())));
  }

  private static Card standards(TaskList list, People people) {
    var whole = list.whole();
    return Card.titled(
        text(
            whole.round().kind() == RoundKind.CASE_FILE
                ? "audit.home.files"
                : "audit.home.standards"),
        new Progress((int) whole.ready(), (int) whole.asked(), text("audit.home.progress")),
        new StandardTasks(list, people.names(list.givenTo().values())),
        new Anchor(AuditNavigation.tasks(), text("audit.tasks.title")));
  }

  /** What the last step means for the agency, where it was taken by somebody with a reason. */
  private static Optional<Card> standing(ReturnDetail whole) {
    var status = whole.assessment().status();
    if (status == AssessmentStatus.RETURNED) {
      return Optional.of(new GivenBackCard(whole));
    }
    if (status == AssessmentStatus.AGENCY_CHECK) {
      return WithdrawnCard.of(whole);
    }
    return whole
        .lastStep()
        .filter(step -> !step.reason().isBlank())
        .map(step -> Card.titled(reason(step), new Prose(step.reason())));
  }

  private static String reason(StepDetail step) {
    return step.before() == AssessmentStatus.EXEMPT
        ? text("audit.home.reason.expected")
        : text("audit.home.reason." + step.after());
  }

  private static Card[] cards(ReturnDetail whole, ObjectProvider<HomeCard> cards) {
    return cards.stream()
        .map(card -> card.forAgency(whole.assessment().agency()))
        .<HomeCardContent>mapMulti(Optional::ifPresent)
        .sorted(Comparator.comparingInt(HomeCardContent::order))
        .map(
            card ->
                Card.titled(
                        card.title(),
                        new Prose(card.text()),
                        new ButtonLink(text("audit.home.card.open"), card.href()))
                    .small())
        .toArray(Card[]::new);
  }

  private static Div split(Div main, Div aside) {
    var split = new Div(main, aside);
    split.addClassName("audit-split");
    return split;
  }
}
