package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agency sees of its own self-assessments, this round’s and those before. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class SelfAssessments {

  private final SelfAssessmentRepository assessments;
  private final ReturnReader reader;
  private final CurrentUser currentUser;
  private final LastRounds lastRounds;
  private final Clock clock;

  SelfAssessments(
      SelfAssessmentRepository assessments,
      ReturnReader reader,
      CurrentUser currentUser,
      LastRounds lastRounds,
      Clock clock) {
    this.assessments = assessments;
    this.reader = reader;
    this.currentUser = currentUser;
    this.lastRounds = lastRounds;
    this.clock = clock;
  }

  /** The newest one; empty while the agency has never been asked. */
  public Optional<ReturnDetail> current() {
    return own().stream().findFirst().map(reader::read);
  }

  /** All of the agency’s, the newest first. */
  public List<AssessmentSummary> all() {
    return own().stream().map(SelfAssessment::summary).toList();
  }

  /** The agency’s own return of one round: readable for ever. */
  public ReturnDetail in(RoundId round) {
    return assessments
        .of(currentUser.get().actingAgency(), round.value())
        .map(reader::read)
        .orElseThrow(NotFound::new);
  }

  /** One criterion of the newest self-assessment, ready to be answered. */
  public AnswerSheet sheet(String code) {
    var whole = current().orElseThrow(NotFound::new);
    var criterion = whole.set().criterion(code).orElseThrow(NotFound::new);
    var answer = whole.answerTo(criterion);
    return new AnswerSheet(
        whole, criterion, answer, lastRounds.of(whole).flatMap(last -> last.of(criterion)));
  }

  private List<SelfAssessment> own() {
    return assessments.opened(currentUser.get().actingAgency(), DueDay.today(clock.instant()));
  }
}
