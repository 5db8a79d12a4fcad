package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit rounds: which there are, opening another, and asking agencies. */
@Service
@Transactional(readOnly = true)
public class AuditRounds {

  private final AuditRoundRepository rounds;
  private final SelfAssessmentRepository assessments;
  private final RoundOpening opening;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AuditRounds(
      AuditRoundRepository rounds,
      SelfAssessmentRepository assessments,
      RoundOpening opening,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rounds = rounds;
    this.assessments = assessments;
    this.opening = opening;
    this.events = events;
    this.clock = clock;
  }

  /** What opening it would bring about; refuses what opening would refuse. */
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public OpeningPreview preview(OpenRound wanted) {
    opening.prepare(wanted, today());
    return opening.preview(wanted);
  }

  @Transactional
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public void open(OpenRound wanted) {
    var round = rounds.save(opening.prepare(wanted, today()));
    wanted.agencies().forEach(agency -> ask(new SelfAssessment(round, agency, today())));
  }

  /** Asks one more agency, which joined after the round had opened, by a day of its own. */
  @Transactional
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public void ask(RoundId id, AgencyId agency, LocalDate dueOn) {
    var round = rounds.findByCode(id.value()).orElseThrow(NotFound::new);
    opening.requirePartner(agency);
    if (round.summary().kind() == RoundKind.SINGLE_AGENCY) {
      throw new Refused("audit.refused.oneAgency");
    }
    if (assessments.of(agency, id.value()).isPresent()) {
      throw new Refused("audit.refused.askedAlready");
    }
    ask(SelfAssessment.joining(round, agency, dueOn, today()));
  }

  private void ask(SelfAssessment asked) {
    assessments.save(asked);
    events.publishEvent(
        new AgencyAsked(
            asked.id(), asked.round().id(), asked.agency(), asked.dueOn(), clock.instant()));
  }

  /** All rounds: of the yearly audit first, then the others, the newest of each first. */
  public List<RoundSummary> all() {
    return rounds.findAllByOrderByOpensOnDesc().stream()
        .map(AuditRound::summary)
        .sorted(Comparator.comparing(round -> !round.isYearly()))
        .toList();
  }

  public RoundSummary get(RoundId id) {
    return rounds.findByCode(id.value()).map(AuditRound::summary).orElseThrow(NotFound::new);
  }

  /** The round the partnership is in: the newest. */
  public Optional<RoundSummary> current() {
    return all().stream().findFirst();
  }

  private LocalDate today() {
    return DueDay.today(clock.instant());
  }
}
