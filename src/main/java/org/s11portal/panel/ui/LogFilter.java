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
  OVERDUE,
  RAISED,
  ANSWERED,
  ACCEPTED,
  ESCALATED,
  CLOSED,
  ALL;

  private Set<ChallengeStatus> statuses() {
    return switch (this) {
      case OPEN ->
          Set.of(ChallengeStatus.RAISED, ChallengeStatus.ANSWERED, ChallengeStatus.ESCALATED);
      case OVERDUE -> Set.of(ChallengeStatus.RAISED);
      case ALL -> Set.of(ChallengeStatus.values());
      default -> Set.of(ChallengeStatus.valueOf(name()));
    };
  }

  List<ChallengeDetail> in(ChallengeLog log, RoundId round) {
    return this == OVERDUE ? log.overdueIn(round) : log.inRound(round, statuses());
  }

  /** Reads the address; without a known word, what still waits for somebody. */
  static LogFilter of(QueryParameters address) {
    return address
        .getSingleParameter(PanelNavigation.STATUS)
        .flatMap(word -> Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst())
        .orElse(OPEN);
  }
}
