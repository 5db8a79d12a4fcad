package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.Returns;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a panel decides that the agency is to improve, written down by its chair or its clerk. */
@Service
@Transactional
public class AgreedActions {

  private final AgreedActionRepository actions;
  private final PanelAccess access;
  private final Agenda agenda;
  private final Returns returns;
  private final CurrentUser currentUser;
  private final Clock clock;

  AgreedActions(
      AgreedActionRepository actions,
      PanelAccess access,
      Agenda agenda,
      Returns returns,
      CurrentUser currentUser,
      Clock clock) {
    this.actions = actions;
    this.access = access;
    this.agenda = agenda;
    this.returns = returns;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER})
  public AgreedActionDetail agree(AgreeAction agreeing) {
    var panel = access.held(agreeing.panel());
    return actions
        .saveAndFlush(
            new AgreedAction(
                panel,
                agenda.criterion(panel, agreeing.code()),
                agreeing.planned(),
                currentUser.get(),
                clock.instant()))
        .detail();
  }

  /** Takes back what was written down by mistake; the history keeps it. */
  @RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER})
  public void withdraw(AgreedActionId id) {
    var action = actions.inForce(id.value()).orElseThrow(NotFound::new);
    action.withdraw(access.held(action.panel()), currentUser.get(), clock.instant());
    actions.saveAndFlush(action);
  }

  /** What one panel agreed, in the order of its criteria, for somebody who may read it. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public List<AgreedActionDetail> on(PanelId id) {
    return details(access.toRead(id).assessment());
  }

  /** What was agreed about one criterion of a return, for somebody who may read that return. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR,
    Roles.BOARD_MEMBER
  })
  public List<AgreedActionDetail> about(AssessmentId assessment, String code) {
    returns.requireReadable(assessment);
    return details(assessment).stream().filter(action -> action.code().equals(code)).toList();
  }

  private List<AgreedActionDetail> details(AssessmentId assessment) {
    return actions.of(assessment).stream().map(AgreedAction::detail).toList();
  }
}
