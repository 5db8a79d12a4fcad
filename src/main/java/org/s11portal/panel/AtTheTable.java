package org.s11portal.panel;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

/** What one person may do on one panel, beyond bringing its statuses about. */
record AtTheTable(ScrutinyPanel panel, SignedIn by) {

  /** The chair and the panel’s clerk write down what was said, until the minutes are approved. */
  boolean mayMinute() {
    return isOther() && panel.status().takesMinutes() && (isChair() || clerks());
  }

  void requireMayMinute() {
    requireNoInterest();
    if (!panel.status().takesMinutes()) {
      throw new Refused("panel.refused.noMinutesNow");
    }
    if (!mayMinute()) {
      throw new Refused("panel.refused.notYours.MINUTES");
    }
  }

  /** Whoever sits on the panel may ask the agency something, until the panel has concluded. */
  boolean mayChallenge() {
    return isOther() && isOpen() && panel.status().takesChallenges() && isSeated();
  }

  void requireMayChallenge() {
    requireNoInterest();
    if (!isSeated()) {
      throw new Refused("panel.refused.notYours.CHALLENGE");
    }
    if (!mayChallenge()) {
      throw new Refused("panel.refused.noChallengesNow");
    }
  }

  /** Grades are the chair’s to record, while the panel sits. */
  boolean mayModerate() {
    return isOther() && isSitting() && isChair();
  }

  void requireMayModerate() {
    requireNoInterest();
    if (!isChair()) {
      throw new Refused("panel.refused.notYours.GRADE");
    }
    if (!isSitting()) {
      throw new Refused("panel.refused.notSitting");
    }
  }

  /** What is to be done is written down by the chair or the panel’s clerk, while the panel sits. */
  boolean mayAgreeActions() {
    return isOther() && isSitting() && (isChair() || clerks());
  }

  void requireMayAgreeActions() {
    requireNoInterest();
    if (!isChair() && !clerks()) {
      throw new Refused("panel.refused.notYours.ACTION");
    }
    if (!isSitting()) {
      throw new Refused("panel.refused.notSitting");
    }
  }

  /** Each member may say what they would give; it binds nobody. */
  boolean maySayTheirView() {
    return isOther() && isSitting() && isSeated();
  }

  void requireMaySayTheirView() {
    requireNoInterest();
    if (!isSeated()) {
      throw new Refused("panel.refused.notYours.VIEW");
    }
    if (!isSitting()) {
      throw new Refused("panel.refused.notSitting");
    }
  }

  boolean mayConclude() {
    return isOther() && isSitting() && isChair();
  }

  void requireMayConclude() {
    requireNoInterest();
    if (!isChair()) {
      throw new Refused("panel.refused.notYours.CONCLUDE");
    }
    if (panel.isConcluded()) {
      throw new Refused("panel.refused.concludedAlready");
    }
    if (!isSitting()) {
      throw new Refused("panel.refused.notSitting");
    }
  }

  /** Notes of the panel for itself: never for the agency, nor for anybody who only looks in. */
  boolean mayNote() {
    return isOther() && (isSeated() || by.hasAny(Roles.SAFEGUARDING_OFFICER));
  }

  void requireMayNote() {
    requireNoInterest();
    if (!mayNote()) {
      throw new NotFound();
    }
  }

  boolean mayArrange() {
    return isOther() && isChair() && isOpen();
  }

  void requireMayArrange() {
    requireNoInterest();
    if (!isChair()) {
      throw new Refused("panel.refused.notYours.AGENDA");
    }
    if (!isOpen()) {
      throw new Refused("panel.refused.concludedAlready");
    }
  }

  /** Whether what was passed up may be given its day and be closed. */
  boolean mayFollowUpChallenges() {
    return isOther() && by.hasAny(Roles.PANEL_CHAIR, Roles.SAFEGUARDING_OFFICER);
  }

  /** Whether an answer may be accepted or passed up. */
  boolean mayDecideChallenges() {
    return isOther() && isChair();
  }

  PanelRights rights() {
    return new PanelRights(
        mayMinute(),
        mayChallenge(),
        mayModerate(),
        mayAgreeActions(),
        mayConclude(),
        isOther() && (isSeated() || by.hasAny(Roles.SAFEGUARDING_OFFICER)),
        maySayTheirView() && by.hasAny(Roles.PANEL_CHAIR, Roles.PANEL_MEMBER),
        isOther() && by.hasAny(Roles.INDEPENDENT_CHAIR),
        mayNote(),
        mayDecideChallenges(),
        mayFollowUpChallenges(),
        mayArrange(),
        isOther() && by.hasAny(Roles.PANEL_CHAIR, Roles.SAFEGUARDING_OFFICER),
        panel.isConcluded() || !mayMove(PanelStatus.MINUTES_CIRCULATED)
            ? movesOpen()
            : movesWithout(PanelStatus.MINUTES_CIRCULATED));
  }

  private Set<PanelStatus> movesOpen() {
    return Arrays.stream(PanelStatus.values())
        .filter(this::mayMove)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<PanelStatus> movesWithout(PanelStatus closed) {
    return movesOpen().stream()
        .filter(move -> move != closed)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean mayMove(PanelStatus next) {
    return isOther()
        && panel.status().mayMoveTo(next, by)
        && !(next == PanelStatus.CANCELLED && panel.hasSat());
  }

  /** Neither of the agency itself, nor out of the room for an interest they declared. */
  void requireNoInterest() {
    NobodyScrutinisesTheirOwnAgency.require(panel.agency(), by);
    if (panel.isRecused(by.user())) {
      throw new Refused("panel.refused.recused");
    }
  }

  private boolean isOther() {
    return !by.belongsTo(panel.agency()) && !panel.isRecused(by.user());
  }

  private boolean isChair() {
    return by.hasAny(Roles.PANEL_CHAIR);
  }

  private boolean isSeated() {
    return isChair() || panel.sits(by.user());
  }

  private boolean clerks() {
    return panel.detail().seats().stream()
        .anyMatch(seat -> seat.part() == Part.CLERK && seat.isFor(by.user()));
  }

  private boolean isOpen() {
    return !panel.isConcluded();
  }

  private boolean isSitting() {
    return panel.status() == PanelStatus.HELD && isOpen();
  }
}
