package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A panel looks whether what the board did about last round’s findings has made a difference. */
@Service
@Transactional
public class ActionChecks {

  private final ActionCheckRepository checks;
  private final PanelAccess access;
  private final DeskReader desk;
  private final CurrentUser currentUser;
  private final Clock clock;

  ActionChecks(
      ActionCheckRepository checks,
      PanelAccess access,
      DeskReader desk,
      CurrentUser currentUser,
      Clock clock) {
    this.checks = checks;
    this.access = access;
    this.desk = desk;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER})
  public void check(CheckAction said) {
    var panel = access.held(said.panel());
    requireToVerify(panel, said.code(), said.link());
    var by = currentUser.get();
    var now = clock.instant();
    var check =
        checks.of(panel.assessment()).stream()
            .filter(one -> one.isOf(said.link()))
            .findFirst()
            .orElseGet(() -> new ActionCheck(panel, said.code(), said.link(), by, now));
    check.say(panel, said.verified(), said.note(), by, now);
    try {
      checks.saveAndFlush(check);
    } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
      throw new Stale("panel.refused.staleGrade", said.code());
    }
  }

  private void requireToVerify(ScrutinyPanel panel, String code, UUID link) {
    var taken =
        desk.lastYear(panel).stream()
            .flatMap(last -> last.taken(code).stream())
            .filter(one -> one.link().equals(link))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!taken.completed()) {
      throw new Refused("panel.refused.notCompleted", taken.ref());
    }
  }

  /** What one panel has looked at, for somebody who may read it. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public List<ActionCheckDetail> on(PanelId id) {
    return checks.of(access.toRead(id).assessment()).stream().map(ActionCheck::detail).toList();
  }
}
