package org.s11portal.panel.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Set;
import org.s11portal.panel.ChallengeStatus;

/** Which challenges the log shows; the address carries it. */
enum LogFilter {
  OPEN,
  RAISED,
  ANSWERED,
  ACCEPTED,
  ESCALATED,
  CLOSED,
  ALL;

  Set<ChallengeStatus> statuses() {
    return switch (this) {
      case OPEN ->
          Set.of(ChallengeStatus.RAISED, ChallengeStatus.ANSWERED, ChallengeStatus.ESCALATED);
      case ALL -> Set.of(ChallengeStatus.values());
      default -> Set.of(ChallengeStatus.valueOf(name()));
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
