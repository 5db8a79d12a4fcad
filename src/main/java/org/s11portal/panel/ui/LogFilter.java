package org.s11portal.panel.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.s11portal.audit.RoundId;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeLog;
import org.s11portal.panel.ChallengeStatus;

/** Which challenges the log shows; the address carries it. */
enum LogFilter {
  OPEN,
  WAITING,
  OVERDUE,
  RAISED,
  ANSWERED,
  ACCEPTED,
  ESCALATED,
  CLOSED,
  ALL;

  List<ChallengeDetail> in(ChallengeLog log, RoundId round) {
    return switch (this) {
      case OPEN ->
          log.inRound(
              round,
              Set.of(ChallengeStatus.RAISED, ChallengeStatus.ANSWERED, ChallengeStatus.ESCALATED));
      case WAITING -> log.waitingIn(round);
      case OVERDUE -> log.overdueIn(round);
      case ALL -> log.inRound(round, Set.of(ChallengeStatus.values()));
      default -> log.inRound(round, Set.of(ChallengeStatus.valueOf(name())));
    };
  }

  /** Reads the address; without a known word, what still waits for somebody. */
  static LogFilter of(QueryParameters address) {
    return address
        .getSingleParameter(PanelNavigation.STATUS)
        .flatMap(word -> Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst())
        .orElse(OPEN);
  }
}
