package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.s11portal.agency.Agencies;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interests of those who scrutinise: each declares their own. */
@Service
@Transactional
@RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER})
public class Interests {

  private final InterestRepository interests;
  private final Agencies agencies;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Interests(
      InterestRepository interests,
      Agencies agencies,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.interests = interests;
    this.agencies = agencies;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** Says that one has an interest in an agency, and what it is. From then on one is recused. */
  public InterestId declare(AgencyId agency, String words) {
    var by = currentUser.get();
    if (interests.holds(by.user(), agencies.get(agency).id())) {
      throw new Refused("panel.refused.interestAlready");
    }
    var now = clock.instant();
    var declared = interests.save(new DeclaredInterest(agency, words, by, now));
    events.publishEvent(new InterestDeclared(declared.id(), by.user(), agency, now));
    return declared.id();
  }

  /** Says that one’s interest holds no longer; it stays on record. */
  public void withdraw(InterestId id) {
    interests
        .findByIdAndPerson(id.value(), currentUser.get().user())
        .orElseThrow(NotFound::new)
        .withdraw(clock.instant());
  }

  /** One’s own, the newest first. */
  @Transactional(readOnly = true)
  public List<InterestDetail> mine() {
    return interests.findByPersonOrderByDeclaredAtDesc(currentUser.get().user()).stream()
        .map(DeclaredInterest::detail)
        .toList();
  }

  /** Everybody’s, the newest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER, Roles.INDEPENDENT_CHAIR})
  public List<InterestDetail> all() {
    return interests.findAllByOrderByDeclaredAtDesc().stream()
        .map(DeclaredInterest::detail)
        .toList();
  }
}
