package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.s11portal.base.NotFound;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A round once it is open: amending what may still change, closing it, opening it again. */
@Service
@Transactional
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
public class RoundUpkeep {

  private final AuditRoundRepository rounds;
  private final SelfAssessmentRepository assessments;
  private final Clock clock;

  RoundUpkeep(AuditRoundRepository rounds, SelfAssessmentRepository assessments, Clock clock) {
    this.rounds = rounds;
    this.assessments = assessments;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public RoundDetail get(RoundId id) {
    return one(id).detail(rounds.hasDeclarations(id.value()));
  }

  public void amend(AmendRound change) {
    var declared = rounds.hasDeclarations(change.id().value());
    one(change.id()).amend(change, declared, DueDay.today(clock.instant()));
  }

  /** What closing would leave behind. */
  @Transactional(readOnly = true)
  public RoundClosure closure(RoundId id) {
    return RoundClosure.of(
        assessments.inRound(id.value()).stream().map(SelfAssessment::summary).toList());
  }

  /** Ends a round: from then on no return is taken, and nothing written. */
  public void close(RoundId id) {
    one(id).close(closure(id));
  }

  public void reopen(RoundId id) {
    one(id).reopen();
  }

  private AuditRound one(RoundId id) {
    return rounds.findByCode(id.value()).orElseThrow(NotFound::new);
  }
}
