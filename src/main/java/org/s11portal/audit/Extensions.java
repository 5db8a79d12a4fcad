package org.s11portal.audit;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More time for one agency: granted with a reason, taken back, and read by those it concerns. */
@Service
@Transactional
public class Extensions {

  private final SelfAssessmentRepository assessments;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Extensions(
      SelfAssessmentRepository assessments,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.assessments = assessments;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public void grant(AssessmentId id, LocalDate dueOn, String reason) {
    var assessment = taken(id);
    var now = clock.instant();
    assessment.extend(dueOn, reason, currentUser.get(), now);
    events.publishEvent(
        new ExtensionGranted(id, assessment.round().id(), assessment.agency(), dueOn, reason, now));
  }

  /** Takes the latest one back: the day before it counts again. */
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public void takeBack(AssessmentId id) {
    taken(id).takeBackExtension(currentUser.get(), clock.instant());
  }

  /** Of every return of a round that has any, the earliest first; also those taken back. */
  @Transactional(readOnly = true)
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER, Roles.INDEPENDENT_CHAIR})
  public Map<AssessmentId, List<ExtensionDetail>> in(RoundId round) {
    return assessments.inRound(round.value()).stream()
        .filter(one -> !one.extensions().isEmpty())
        .collect(toMap(SelfAssessment::id, SelfAssessment::extensions));
  }

  /** What the agency itself was granted in a round. */
  @Transactional(readOnly = true)
  @RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
  public List<ExtensionDetail> own(RoundId round) {
    return assessments
        .of(currentUser.get().actingAgency(), round.value())
        .map(SelfAssessment::extensions)
        .orElseThrow(NotFound::new);
  }

  private SelfAssessment taken(AssessmentId id) {
    return assessments.takeToMove(id.value()).orElseThrow(NotFound::new);
  }
}
