package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
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
  private final AssessmentInHand inHand;

  SelfAssessments(
      SelfAssessmentRepository assessments,
      ReturnReader reader,
      CurrentUser currentUser,
      LastRounds lastRounds,
      AssessmentInHand inHand) {
    this.assessments = assessments;
    this.reader = reader;
    this.currentUser = currentUser;
    this.lastRounds = lastRounds;
    this.inHand = inHand;
  }

  /** The one in hand; empty while the agency has never been asked. */
  public Optional<ReturnDetail> current() {
    return inHand.find().map(reader::read);
  }

  /** Those that go on beside the one in hand, and the newest of the yearly audit in any case. */
  public List<RoundSummary> others() {
    var rounds = inHand.all().stream().skip(1).map(SelfAssessment::round).toList();
    var yearly = rounds.stream().filter(RoundSummary::isYearly).findFirst();
    return rounds.stream()
        .filter(
            one ->
                (one.status() == RoundStatus.OPEN && !one.isYearly())
                    || (yearly.filter(one::equals).isPresent() && inAnother()))
        .toList();
  }

  private boolean inAnother() {
    return inHand.find().filter(one -> !one.round().isYearly()).isPresent();
  }

  /** All of the agency’s: the one in hand, those of the yearly audit, the others. */
  public List<AssessmentSummary> all() {
    return inHand.all().stream().map(SelfAssessment::summary).toList();
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
}
