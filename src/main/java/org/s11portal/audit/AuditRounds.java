package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.standards.StandardSetStatus;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit rounds: which there are, and opening another. */
@Service
@Transactional(readOnly = true)
public class AuditRounds {

  private final AuditRoundRepository rounds;
  private final SelfAssessmentRepository assessments;
  private final StandardSets sets;

  AuditRounds(
      AuditRoundRepository rounds, SelfAssessmentRepository assessments, StandardSets sets) {
    this.rounds = rounds;
    this.assessments = assessments;
    this.sets = sets;
  }

  @Transactional
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public void open(OpenRound opening) {
    if (rounds.existsByCode(opening.id().value())) {
      throw new Refused("audit.refused.roundExists", opening.id().value());
    }
    if (sets.get(opening.set()).status() != StandardSetStatus.SIGNED_OFF) {
      throw new Refused("audit.refused.setNotSignedOff");
    }
    var round = rounds.save(new AuditRound(opening));
    opening.agencies().forEach(agency -> assessments.save(new SelfAssessment(round, agency)));
  }

  /** Asks one more agency, which joined after the round had opened, by a day of its own. */
  @Transactional
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public void ask(RoundId id, AgencyId agency, LocalDate dueOn) {
    var round = rounds.findByCode(id.value()).orElseThrow(NotFound::new);
    if (assessments.of(agency, id.value()).isPresent()) {
      throw new Refused("audit.refused.askedAlready");
    }
    assessments.save(new SelfAssessment(round, agency, dueOn));
  }

  /** Ends a round: no agency is asked any more. */
  @Transactional
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public void close(RoundId id) {
    rounds.findByCode(id.value()).orElseThrow(NotFound::new).close();
  }

  /** All rounds, the newest first. */
  public List<RoundSummary> all() {
    return rounds.findAllByOrderByOpensOnDesc().stream().map(AuditRound::summary).toList();
  }

  public RoundSummary get(RoundId id) {
    return rounds.findByCode(id.value()).map(AuditRound::summary).orElseThrow(NotFound::new);
  }

  /** The round the partnership is in: the newest. */
  public Optional<RoundSummary> current() {
    return all().stream().findFirst();
  }
}
