package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do with returns: open scrutiny, give back, exempt and undo that. */
@Service
@Transactional
public class ReturnDesk {

  private final SelfAssessmentRepository assessments;
  private final AnswerRepository answers;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReturnDesk(
      SelfAssessmentRepository assessments,
      AnswerRepository answers,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.assessments = assessments;
    this.answers = answers;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  @RolesAllowed(Roles.SAFEGUARDING_OFFICER)
  public void openScrutiny(AssessmentId id) {
    var assessment = taken(id);
    var now = clock.instant();
    assessment.move(AssessmentStatus.UNDER_SCRUTINY, currentUser.get(), now, "");
    events.publishEvent(new ScrutinyOpened(id, assessment.round().id(), assessment.agency(), now));
  }

  /** Gives a return back; only the named criteria may change until it is handed in again. */
  @RolesAllowed(Roles.SAFEGUARDING_OFFICER)
  public void giveBack(GiveBack back) {
    var id = back.assessment();
    var assessment = taken(id);
    var now = clock.instant();
    assessment.returnToAgency(back, currentUser.get(), now);
    back.codes().forEach(code -> answers.of(id.value(), code).orElseThrow(NotFound::new).unlock());
    events.publishEvent(
        new ReturnSentBack(
            id,
            assessment.round().id(),
            assessment.agency(),
            back.amendments(),
            back.reason(),
            assessment.dueOn(),
            now));
  }

  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void exempt(AssessmentId id, String reason) {
    taken(id).exempt(reason, currentUser.get(), clock.instant());
  }

  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void takeBackExemption(AssessmentId id, String reason) {
    taken(id).takeBackExemption(reason, currentUser.get(), clock.instant());
  }

  private SelfAssessment taken(AssessmentId id) {
    return assessments.takeToMove(id.value()).orElseThrow(NotFound::new);
  }
}
