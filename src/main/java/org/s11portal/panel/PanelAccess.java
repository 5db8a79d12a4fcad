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
  private final NobodyScrutinisesWhereTheyHaveAnInterest interests;
  private final CurrentUser currentUser;

  PanelAccess(
      ScrutinyPanelRepository panels,
      NobodyScrutinisesWhereTheyHaveAnInterest interests,
      CurrentUser currentUser) {
    this.panels = panels;
    this.interests = interests;
    this.currentUser = currentUser;
  }

  /**
   * To look at. The panel of one’s own agency does not exist for anybody who scrutinises, nor that
   * of an agency in which they have an interest.
   */
  ScrutinyPanel toRead(PanelId id) {
    var by = currentUser.get();
    return panels
        .reach(id.value(), reachesAll(by), by.user())
        .filter(panel -> !by.belongsTo(panel.agency()))
        .filter(panel -> looksAfter(by) || !interests.isRecused(panel.agency(), by))
        .orElseThrow(NotFound::new);
  }

  /** To write on, while its status stands still. */
  ScrutinyPanel held(PanelId id) {
    var by = currentUser.get();
    var panel = panels.holdStatus(id.value(), reachesAll(by), by.user()).orElseThrow(NotFound::new);
    interests.require(panel.agency(), by);
    return panel;
  }

  /** To move on, by somebody who scrutinises. */
  ScrutinyPanel taken(PanelId id) {
    var panel = takenToArrange(id);
    interests.require(panel.agency(), currentUser.get());
    return panel;
  }

  /** To arrange: an officer finds dates and sends letters out also where they are recused. */
  ScrutinyPanel takenToArrange(PanelId id) {
    var by = currentUser.get();
    return panels.takeToMove(id.value(), reachesAll(by), by.user()).orElseThrow(NotFound::new);
  }

  List<ScrutinyPanel> inRound(RoundId round) {
    var by = currentUser.get();
    return reachesAll(by) ? panels.inRound(round) : panels.inRound(round, by.user());
  }

  /** Whoever looks after the audit as a whole sees where they may not take part. */
  private static boolean looksAfter(SignedIn by) {
    return by.hasAny(Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER, Roles.INDEPENDENT_CHAIR);
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
