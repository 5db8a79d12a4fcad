package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The challenges of a round, for those who follow them up and for those who only count them. */
@Service
@Transactional(readOnly = true)
public class ChallengeLog {

  private final ChallengeRepository challenges;
  private final Returns returns;
  private final CurrentUser currentUser;
  private final Clock clock;

  ChallengeLog(
      ChallengeRepository challenges, Returns returns, CurrentUser currentUser, Clock clock) {
    this.challenges = challenges;
    this.returns = returns;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Those with one of these statuses, the most urgent first. Panel members see those of their
   * panels; nobody sees those of their own agency here.
   */
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public List<ChallengeDetail> inRound(RoundId round, Set<ChallengeStatus> statuses) {
    var by = currentUser.get();
    var found =
        PanelAccess.reachesAll(by)
            ? challenges.inRound(round, statuses)
            : challenges.inRound(round, statuses, by.user());
    return found.stream()
        .filter(challenge -> !by.belongsTo(challenge.agency()))
        .map(Challenge::detail)
        .toList();
  }

  /**
   * Those whose answer should have come by now, or which should have been decided, as far as this
   * reader sees them.
   */
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public List<ChallengeDetail> overdueIn(RoundId round) {
    var today = LocalDate.now(clock);
    return inRound(round, Set.of(ChallengeStatus.RAISED, ChallengeStatus.ESCALATED)).stream()
        .filter(one -> one.isOverdue(today) || one.isDecisionOverdue(today))
        .toList();
  }

  /** Those that need somebody: an answer that is overdue, or a decision above the panel. */
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public List<ChallengeDetail> waitingIn(RoundId round) {
    var today = LocalDate.now(clock);
    return inRound(round, Set.of(ChallengeStatus.RAISED, ChallengeStatus.ESCALATED)).stream()
        .filter(one -> one.isOverdue(today) || one.status() == ChallengeStatus.ESCALATED)
        .toList();
  }

  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR,
    Roles.BOARD_MEMBER
  })
  public ChallengeCounts counts(RoundId round) {
    return ChallengeCounts.of(challenges.count(round, LocalDate.now(clock)));
  }

  /** What was asked about one criterion of a return, for somebody who may read that return. */
  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR,
    Roles.BOARD_MEMBER
  })
  public List<ChallengeDetail> on(AssessmentId assessment, String code) {
    returns.requireReadable(assessment);
    return challenges.of(assessment, code).stream().map(Challenge::detail).toList();
  }
}
