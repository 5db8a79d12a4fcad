package org.s11portal.notification;

import java.time.Clock;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.plan.AwaitedAction;
import org.s11portal.plan.Holder;
import org.s11portal.plan.ui.PlanNavigation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is due about one step of the plan, in a transaction of its own. */
@Service
@Transactional
class ActionReminderDesk {

  private static final int LONGEST_STEP = 120;

  private final People people;
  private final Addressees addressees;
  private final LetterDesk desk;
  private final Clock clock;

  ActionReminderDesk(People people, Addressees addressees, LetterDesk desk, Clock clock) {
    this.people = people;
    this.addressees = addressees;
    this.desk = desk;
    this.clock = clock;
  }

  public void remind(AwaitedAction awaited) {
    ActionStep.of(awaited, clock.instant())
        .ifPresent(step -> desk.write(news(awaited, step), readers(awaited.holder())));
  }

  private static News news(AwaitedAction awaited, DueStep step) {
    return new News(
        step.kind(),
        awaited.action().value().toString(),
        step.moment(awaited.dueOn()),
        PlanNavigation.mine(),
        List.of(awaited.ref(), brief(awaited.step()), Dates.day(awaited.dueOn())));
  }

  private List<PersonDetail> readers(Holder holder) {
    return switch (holder.kind()) {
      case PERSON -> people.find(new UserId(holder.code())).stream().toList();
      case AGENCY -> addressees.of(new AgencyId(holder.code()), Roles.AGENCY_LEAD);
    };
  }

  /** The subject of a letter has room for a line, and a step may be a page. */
  private static String brief(String step) {
    var line = step.lines().findFirst().orElse("");
    return line.length() <= LONGEST_STEP ? line : line.substring(0, LONGEST_STEP) + "…";
  }
}
