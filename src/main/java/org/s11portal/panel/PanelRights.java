package org.s11portal.panel;

import java.util.Set;

/** What the person in front of the desk may do there. */
public record PanelRights(
    boolean minute,
    boolean challenge,
    boolean moderate,
    boolean agree,
    boolean conclude,
    boolean pack,
    boolean view,
    boolean correct,
    boolean note,
    boolean decideChallenges,
    boolean followUpChallenges,
    boolean arrange,
    boolean answerComments,
    Set<PanelStatus> moves) {

  /** Whether this person may bring this status about now. */
  public boolean move(PanelStatus next) {
    return moves.contains(next);
  }
}
