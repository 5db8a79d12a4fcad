package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;
import static org.s11portal.plan.SamplePlans.action;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingWords;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What changed in the plan since a day, and what its colours are worked out from. */
@PortalTest
class PlanChangesTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2015, 12, 31);
  private static final LocalDate LATER = LocalDate.of(2031, 1, 31);

  @Autowired private PlanMaintenance maintenance;
  @Autowired private PlanImports imports;
  @Autowired private Plans plans;
  @Autowired private MeetingKeeping keeping;

  @BeforeEach
  void thereIsAPlan() {
    SignInAs.manager();
    imports.seed(
        SamplePlans.plan(
            "2015-16",
            action("1a").progress("It has begun").made(),
            action("1b").milestone("A step", false).made(),
            action("1c").is(PlanStatus.COMPLETED).milestone("A step", false).made(),
            action("1d").is(PlanStatus.COMPLETED).made(),
            action("1e").due(LocalDate.of(2016, 1, 1)).made(),
            action("1f").is(PlanStatus.OFF_TRACK).made()));
  }

  @Test
  void everyChangeIsToldWithItsDayAndWhoEnteredIt() {
    change("1a", PlanStatus.OFF_TRACK, "Nobody is free");
    giveUp("1b");
    var held = plans.action("1d");
    maintenance.amendDue(
        new AmendDueDate(held.id(), held.version(), LATER, "More time", "Board", "The chair"));

    var changes = plans.changes(Period.since(LONG_AGO)).orElseThrow();

    assertThat(changes.broughtIn()).isPresent();
    assertThat(changes.of(PlanChange.Kind.NO_LONGER_APPLICABLE))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.action().ref()).isEqualTo("1b");
              assertThat(one.said()).isEqualTo("Decided at: Board, May, 12 May 2016.");
              assertThat(one.by().value()).isEqualTo("manager");
              assertThat(text(one.words())).isEqualTo("From “On track” to “No longer applicable”");
            });
    assertThat(changes.of(PlanChange.Kind.STATUS)).hasSize(1);
    assertThat(changes.of(PlanChange.Kind.DUE_DATE))
        .singleElement()
        .satisfies(
            one ->
                assertThat(text(one.words()))
                    .isEqualTo("Due date moved from 31 March 2030 to 31 January 2031"));
    assertThat(changes.of(PlanChange.Kind.PROGRESS))
        .extracting(PlanChange::said)
        .contains("It has begun", "Nobody is free");
  }

  @Test
  void whatWasSaidOnTheDayItselfOrBeforeIsNotAChange() {
    var changes = plans.changes(Period.since(LocalDate.of(2016, 1, 1))).orElseThrow();
    assertThat(changes.changes()).isEmpty();
    assertThat(plans.changes(Period.since(LATER)).orElseThrow().broughtIn()).isEmpty();
  }

  @Test
  void timeBetweenTwoMeetingsHoldsTheDayOfTheSecondAndNotOfTheFirst() {
    var first = LocalDate.of(2016, 3, 10);
    var second = LocalDate.of(2016, 6, 9);
    var between = new Period(first, Optional.of(second));
    assertThat(between.holds(first)).isFalse();
    assertThat(between.holds(first.plusDays(1))).isTrue();
    assertThat(between.holds(second)).isTrue();
    assertThat(between.holds(second.plusDays(1))).isFalse();
    change("1a", PlanStatus.OFF_TRACK, "Nobody is free");
    assertThat(plans.changes(between).orElseThrow().of(PlanChange.Kind.STATUS)).isEmpty();
  }

  @Test
  void coloursAreWorkedOutFromTheFacts() {
    var today = LocalDate.of(2016, 4, 15);
    assertThat(rag("1a", today)).isEqualTo(Rag.GREEN);
    assertThat(rag("1b", today)).as("its milestone is still ahead").isEqualTo(Rag.GREEN);
    assertThat(rag("1b", LocalDate.of(2016, 5, 2))).as("it is overdue").isEqualTo(Rag.AMBER);
    assertThat(rag("1c", today)).as("completed while a step is open").isEqualTo(Rag.AMBER);
    assertThat(rag("1d", today)).isEqualTo(Rag.DONE);
    assertThat(rag("1e", today)).as("on track past its date").isEqualTo(Rag.RED);
    assertThat(rag("1f", today)).isEqualTo(Rag.RED);
    giveUp("1a");
    assertThat(rag("1a", today)).isEqualTo(Rag.NOT_APPLICABLE);
  }

  @Test
  void agencyContributorsDoNotReadChanges() {
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> plans.changes(Period.since(LONG_AGO)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private Rag rag(String ref, LocalDate today) {
    return Rag.of(plans.action(ref), today);
  }

  private void giveUp(String ref) {
    var met = keeping.plan(new MeetingWords("Board, May", LocalDate.of(2016, 5, 12), ""));
    var held = plans.action(ref);
    maintenance.changeStatus(
        new ChangeStatus(
            held.id(), held.version(), PlanStatus.NO_LONGER_APPLICABLE, "", Optional.of(met)));
  }

  private void change(String ref, PlanStatus to, String note) {
    var held = plans.action(ref);
    maintenance.changeStatus(new ChangeStatus(held.id(), held.version(), to, note));
  }
}
