package org.s11portal.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which actions rest on the panels of a round, and so are not done before those are. */
@Service
@Transactional
public class ActionsOnPanels {

  private final PlanActionRepository actions;
  private final RestsOnRepository rests;
  private final AuditRounds rounds;
  private final CurrentUser currentUser;
  private final Clock clock;

  ActionsOnPanels(
      PlanActionRepository actions,
      RestsOnRepository rests,
      AuditRounds rounds,
      CurrentUser currentUser,
      Clock clock) {
    this.actions = actions;
    this.rests = rests;
    this.rounds = rounds;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Says that an action rests on the panels of a round, or that it does not. */
  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void rests(ActionId id, RoundId round, boolean does) {
    var action = actions.inForce(id.value()).orElseThrow(NotFound::new);
    rounds.get(round);
    var known = of(action).filter(one -> one.round().equals(round)).findFirst();
    if (!does) {
      known.ifPresent(rests::delete);
    } else if (known.isEmpty()) {
      rests.saveAndFlush(
          new RestsOn(
              action.year(),
              action.refs().getFirst(),
              round,
              currentUser.get().user(),
              clock.instant()));
    }
  }

  /** The rounds on whose panels an action rests. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.BOARD_MEMBER,
    Roles.INDEPENDENT_CHAIR,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.AGENCY_LEAD
  })
  public List<RoundId> of(ActionId id) {
    return of(actions.inForce(id.value()).orElseThrow(NotFound::new)).map(RestsOn::round).toList();
  }

  private Stream<RestsOn> of(PlanAction action) {
    return rests.ofYear(action.year()).stream().filter(one -> one.isOf(action));
  }
}
