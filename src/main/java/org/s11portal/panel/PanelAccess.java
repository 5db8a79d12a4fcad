package org.s11portal.panel;

import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Finds a panel for whoever asks, as far as their office lets them reach it. */
@Component
class PanelAccess {

  private final ScrutinyPanelRepository panels;
  private final CurrentUser currentUser;

  PanelAccess(ScrutinyPanelRepository panels, CurrentUser currentUser) {
    this.panels = panels;
    this.currentUser = currentUser;
  }

  /** To look at. The panel of one’s own agency does not exist for anybody who scrutinises. */
  ScrutinyPanel toRead(PanelId id) {
    var by = currentUser.get();
    return panels
        .reach(id.value(), reachesAll(by), by.user())
        .filter(panel -> !by.belongsTo(panel.agency()))
        .orElseThrow(NotFound::new);
  }

  /** To write on, while its status stands still. */
  ScrutinyPanel held(PanelId id) {
    var by = currentUser.get();
    return panels.holdStatus(id.value(), reachesAll(by), by.user()).orElseThrow(NotFound::new);
  }

  /** To move on. */
  ScrutinyPanel taken(PanelId id) {
    var by = currentUser.get();
    return panels.takeToMove(id.value(), reachesAll(by), by.user()).orElseThrow(NotFound::new);
  }

  List<ScrutinyPanel> inRound(RoundId round) {
    var by = currentUser.get();
    return reachesAll(by) ? panels.inRound(round) : panels.inRound(round, by.user());
  }

  /** Panel members reach the panels they sit on; these offices reach every panel. */
  static boolean reachesAll(SignedIn by) {
    return by.hasAny(
        Roles.PANEL_CHAIR,
        Roles.SAFEGUARDING_OFFICER,
        Roles.BUSINESS_MANAGER,
        Roles.INDEPENDENT_CHAIR);
  }
}
