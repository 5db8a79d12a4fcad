package org.s11portal.panel.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Set;
import org.s11portal.panel.ChallengeStatus;

/** Which challenges the log shows; the address carries it. */
enum LogFilter {
  OPEN(ChallengeStatus.RAISED, ChallengeStatus.ANSWERED, ChallengeStatus.ESCALATED),
  RAISED(ChallengeStatus.RAISED),
  ANSWERED(ChallengeStatus.ANSWERED),
  ACCEPTED(ChallengeStatus.ACCEPTED),
  ESCALATED(ChallengeStatus.ESCALATED),
  CLOSED(ChallengeStatus.CLOSED),
  ALL(ChallengeStatus.values());

  private final Set<ChallengeStatus> statuses;

  LogFilter(ChallengeStatus... statuses) {
    this.statuses = Set.of(statuses);
  }

  Set<ChallengeStatus> statuses() {
    return statuses;
  }

  /** Reads the address; without a known word, what still waits for somebody. */
  static LogFilter of(QueryParameters address) {
    return address
        .getSingleParameter(PanelNavigation.STATUS)
        .flatMap(
            word -> Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst())
        .orElse(OPEN);
  }
}
