package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of an agency answers what, in its newest self-assessment. It says whose work comes first to
 * whom; it locks nobody out.
 */
@Service
@Transactional
public class Delegations {

  private final AssessmentInHand inHand;
  private final DelegationRepository delegations;
  private final Colleagues colleagues;
  private final AskedSets asked;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Delegations(
      AssessmentInHand inHand,
      DelegationRepository delegations,
      Colleagues colleagues,
      AskedSets asked,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.inHand = inHand;
    this.delegations = delegations;
    this.colleagues = colleagues;
    this.asked = asked;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** Whose each criterion is; one that is not in it is everybody’s. */
  @Transactional(readOnly = true)
  @RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
  public Map<String, UserId> now() {
    return newest()
        .map(assessment -> of(assessment).values().stream())
        .map(all -> all.collect(Collectors.toMap(Delegation::code, Delegation::colleague)))
        .orElseGet(Map::of);
  }

  /** Gives these criteria to a colleague, whoever had them before. */
  @RolesAllowed(Roles.AGENCY_LEAD)
  public void give(Collection<String> codes, UserId colleague) {
    var by = currentUser.get();
    var to = colleagues.writer(colleague).user();
    var assessment = open();
    var before = of(assessment);
    var moved = new ArrayList<String>();
    for (var code : codes) {
      if (asked.of(assessment).criterion(code).isEmpty()) {
        throw new NotFound();
      }
      if (give(Optional.ofNullable(before.get(code)), assessment, code, to, by)) {
        moved.add(code);
      }
    }
    if (!moved.isEmpty() && !to.equals(by.user())) {
      events.publishEvent(
          new WorkDelegated(
              assessment.id(),
              assessment.round().id(),
              assessment.agency(),
              moved,
              to,
              by.user(),
              clock.instant()));
    }
  }

  private boolean give(
      Optional<Delegation> before, SelfAssessment assessment, String code, UserId to, SignedIn by) {
    if (before.isPresent()) {
      return before.get().giveTo(to, by.user(), clock.instant());
    }
    delegations.save(new Delegation(assessment.id(), code, to, by.user(), clock.instant()));
    return true;
  }

  /** Makes these criteria everybody’s again. */
  @RolesAllowed(Roles.AGENCY_LEAD)
  public void takeBack(Collection<String> codes) {
    of(open()).values().stream()
        .filter(delegation -> codes.contains(delegation.code()))
        .forEach(delegations::delete);
  }

  private Map<String, Delegation> of(SelfAssessment assessment) {
    return delegations.findByAssessment(assessment.id()).stream()
        .collect(Collectors.toMap(Delegation::code, Function.identity()));
  }

  private SelfAssessment open() {
    var assessment = newest().orElseThrow(NotFound::new);
    assessment.requireWithAgency();
    return assessment;
  }

  private Optional<SelfAssessment> newest() {
    return inHand.find();
  }
}
