package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.UserId;
import org.s11portal.plan.ActionId;
import org.s11portal.plan.AwaitedAction;
import org.s11portal.plan.Holder;
import org.s11portal.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads of the plan are reminded two weeks before a step is due, and on the day after; once. */
@PortalTest
class ActionRemindersTest {

  private static final LocalDate DUE = LocalDate.of(2016, 5, 31);

  @Autowired private ApplicationContext context;
  @Autowired private People people;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  private final MovableClock clock = new MovableClock(Instant.EPOCH);
  private final ActionId action = new ActionId(UUID.randomUUID());
  private ActionReminderDesk desk;

  @BeforeEach
  void everybodyIsKnown() {
    GivenLetters.everybody().forEach(people::remember);
    desk =
        new ActionReminderDesk(
            people, context.getBean(Addressees.class), context.getBean(LetterDesk.class), clock);
  }

  @Test
  void leadIsRemindedOnceBeforeAndOnceAfter() {
    var yusuf = awaited(Holder.person(new UserId("yusuf")), LocalDate.of(2016, 4, 1), "A step");
    on(DUE.minusDays(15), yusuf);
    assertThat(letters()).isEmpty();
    on(DUE.minusDays(14), yusuf);
    on(DUE.minusDays(13), yusuf);
    on(DUE.plusDays(1), yusuf);
    on(DUE.plusDays(2), yusuf);
    assertThat(letters()).containsExactly("ACTION_OVERDUE yusuf", "ACTION_SOON yusuf");
    assertThat(jdbc.queryForList("select subject from letter order by kind desc", String.class))
        .containsExactly("Due on 31 May 2016: 2b, A step", "Overdue since 31 May 2016: 2b, A step");
    assertThat(jdbc.queryForList("select distinct about from letter", String.class))
        .containsExactly("plan/mine");
  }

  @Test
  void leadsOfAnAgencyAreRemindedAndNotItsContributors() {
    on(
        DUE.minusDays(14),
        awaited(Holder.agency(new AgencyId("bchc")), LocalDate.of(2016, 4, 1), "A step"));
    assertThat(letters()).containsExactly("ACTION_SOON lewis");
  }

  @Test
  void nobodyIsRemindedOfWhatWasDueBeforeTheyAnsweredForIt() {
    on(DUE.plusDays(1), awaited(Holder.person(new UserId("yusuf")), DUE.plusDays(1), "A step"));
    assertThat(letters()).isEmpty();
  }

  @Test
  void stepOfAPageFitsTheSubjectOfALetter() {
    on(
        DUE.plusDays(1),
        awaited(Holder.person(new UserId("yusuf")), LocalDate.of(2016, 4, 1), "word ".repeat(500)));
    assertThat(letters()).containsExactly("ACTION_OVERDUE yusuf");
  }

  private AwaitedAction awaited(Holder holder, LocalDate since, String step) {
    return new AwaitedAction(action, "2b", step, DUE, holder, since);
  }

  private void on(LocalDate day, AwaitedAction awaited) {
    clock.set(ReminderStep.DAY.moment(day.plusDays(1)));
    transaction.executeWithoutResult(work -> desk.remind(awaited));
  }

  private List<String> letters() {
    return jdbc.queryForList(
        "select concat(kind, ' ', recipient) from letter order by kind, recipient", String.class);
  }
}
