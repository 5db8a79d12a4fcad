package org.s11portal.panel;

import java.time.Clock;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Books an agency’s panel for a date that was laid out, whoever chose it. */
@Component
class SlotTaking {

  private final PanelRegister register;
  private final Diary diary;
  private final InterestRepository interests;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SlotTaking(
      PanelRegister register,
      Diary diary,
      InterestRepository interests,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.register = register;
    this.diary = diary;
    this.interests = interests;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  PanelId take(PanelSlot slot, AssessmentSummary scrutinised) {
    var by = currentUser.get();
    var panel = register.awaitingDate(scrutinised);
    var again = panel.hasDates();
    slot.take(panel, by);
    var seats = slot.seatsFor(scrutinised.agency(), interests.peopleWith(scrutinised.agency()));
    panel.book(slot.plan(), seats, by);
    register.keep(panel);
    diary.requirePossible(scrutinised.agency(), panel, slot, seats);
    var id = panel.id();
    var at = clock.instant();
    events.publishEvent(
        again
            ? new PanelRebooked(id, panel.assessment(), panel.agency(), at)
            : new PanelBooked(id, panel.assessment(), panel.agency(), at));
    return id;
  }
}
