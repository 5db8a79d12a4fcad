package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A panel’s decision that an action of the board’s plan answers what it found. */
@Service
@Transactional
@RolesAllowed({
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR
})
public class AnsweringActions {

  private final ActionsOfTheBoard plan;
  private final PanelAccess access;
  private final Agenda agenda;
  private final CurrentUser currentUser;

  AnsweringActions(
      ActionsOfTheBoard plan, PanelAccess access, Agenda agenda, CurrentUser currentUser) {
    this.plan = plan;
    this.access = access;
    this.agenda = agenda;
    this.currentUser = currentUser;
  }

  /** The actions a panel can choose from. */
  @Transactional(readOnly = true)
  public List<BoardAction> choices() {
    return plan.all();
  }

  /** The actions that answer what a panel found on a criterion. */
  @Transactional(readOnly = true)
  public List<BoardAction> to(PanelId id, String code) {
    var panel = access.toRead(id);
    return plan.answering(panel.round(), panel.agency()).getOrDefault(code, List.of());
  }

  /** The panel sees that an action of the plan answers what it found. */
  @RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER})
  public void link(PanelId id, String code, String ref) {
    plan.link(ref, decided(id, code));
  }

  /** Thinks again, and says why. */
  @RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER})
  public void unlink(PanelId id, String code, String ref, String reason) {
    plan.unlink(ref, decided(id, code), reason);
  }

  private FindingKey decided(PanelId id, String code) {
    var panel = access.held(id);
    panel.table(currentUser.get()).requireMayAgreeActions();
    return new FindingKey(panel.round(), panel.agency(), agenda.criterion(panel, code).code());
  }
}
