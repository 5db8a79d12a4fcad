package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency’s own check, its declaration, and handing the return in. */
@Service
@Transactional
public class SignOffs {

  private final AssessmentInHand inHand;
  private final AnswerRepository answers;
  private final ReturnReader reader;
  private final Manifests manifests;
  private final EvidenceFreezing evidence;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignOffs(
      AssessmentInHand inHand,
      AnswerRepository answers,
      ReturnReader reader,
      Manifests manifests,
      EvidenceFreezing evidence,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.inHand = inHand;
    this.answers = answers;
    this.reader = reader;
    this.manifests = manifests;
    this.evidence = evidence;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** The lead is content: the sign-off officer may declare. Nothing may be missing. */
  @RolesAllowed(Roles.AGENCY_LEAD)
  public void send() {
    var assessment = taken();
    var now = clock.instant();
    assessment.sendToSignOff(reader.read(assessment).completeness(), currentUser.get(), now);
    events.publishEvent(
        new SentToSignOff(assessment.id(), assessment.round().id(), assessment.agency(), now));
  }

  /** Back to work, with a reason the contributors read. */
  @RolesAllowed({Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
  public void sendBack(String reason) {
    taken().sendBack(reason, currentUser.get(), clock.instant());
  }

  /** Declares and hands in: from here on the answers are frozen. */
  @RolesAllowed(Roles.AGENCY_SIGNOFF)
  public SubmissionDetail submit(Declaration declaration) {
    var assessment = taken();
    var now = clock.instant();
    declaration.requireWordsOf(assessment.round());
    var whole = reader.read(assessment);
    var submission =
        assessment.submit(
            declaration,
            whole.completeness(),
            manifests.write(whole, declaration, now),
            currentUser.get(),
            now);
    evidence.freeze(assessment.id());
    answers.of(assessment.id().value()).forEach(Answer::lock);
    events.publishEvent(
        new ReturnSubmitted(assessment.id(), assessment.round().id(), assessment.agency(), now));
    return submission.detail();
  }

  /** Takes the return back before anybody scrutinises it; what was handed in stays readable. */
  @RolesAllowed(Roles.AGENCY_SIGNOFF)
  public void withdraw(String reason) {
    var assessment = taken();
    var now = clock.instant();
    assessment.withdraw(reason, currentUser.get(), now);
    events.publishEvent(
        new ReturnWithdrawn(
            assessment.id(), assessment.round().id(), assessment.agency(), reason, now));
  }

  private SelfAssessment taken() {
    return inHand.takeToMove().orElseThrow(NotFound::new);
  }
}
