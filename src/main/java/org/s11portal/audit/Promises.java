package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the improvements an agency promised a round ago. */
@Service
@Transactional
public class Promises {

  private final SelfAssessmentRepository assessments;
  private final AssessmentInHand inHand;
  private final AnswerRepository answers;
  private final SelfAssessments own;
  private final ObjectProvider<PanelPromises> withPanels;
  private final CurrentUser currentUser;
  private final Clock clock;

  Promises(
      SelfAssessmentRepository assessments,
      AssessmentInHand inHand,
      AnswerRepository answers,
      SelfAssessments own,
      ObjectProvider<PanelPromises> withPanels,
      CurrentUser currentUser,
      Clock clock) {
    this.assessments = assessments;
    this.inHand = inHand;
    this.answers = answers;
    this.own = own;
    this.withPanels = withPanels;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Says what became of a promise of the round before the newest one. The answer it belongs to is
   * frozen and stays so: this stands beside it.
   */
  @RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD})
  public ImprovementDetail tell(
      String code, UUID improvement, PromiseOutcome.State state, String note) {
    var by = currentUser.get();
    var newest = inHand.find().orElseThrow(NotFound::new);
    newest.requireWithAgency();
    WordLimit.require(note);
    var codeThen = own.sheet(code).last().map(last -> last.answer().code()).orElse(code);
    var answer =
        newest
            .round()
            .previous()
            .flatMap(previous -> assessments.of(by.actingAgency(), previous.value()))
            .flatMap(last -> answers.of(last.id().value(), codeThen))
            .orElseThrow(NotFound::new);
    var outcome = new PromiseOutcome(state, note.strip(), by.user(), clock.instant());
    return Optional.ofNullable(withPanels.getIfAvailable())
        .flatMap(port -> port.tell(answer.assessment().id(), improvement, outcome))
        .orElseGet(() -> answer.tell(improvement, outcome));
  }
}
