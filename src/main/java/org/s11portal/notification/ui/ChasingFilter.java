package org.s11portal.notification.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.base.Dates;
import org.s11portal.notification.ChaseLine;

/** Which of the agencies that owe a return are looked at; the address carries it. */
enum ChasingFilter {
  ALL,
  NOT_STARTED,
  LATE,
  QUIET,
  NOT_REMINDED;

  private static final String SHOW = "show";

  /** Without any sign of work for so long, an agency counts as quiet. */
  private static final Duration LONG = Duration.ofDays(14);

  /** Reads the address; a word nobody knows is as good as none. */
  static ChasingFilter of(QueryParameters address) {
    return address
        .getSingleParameter(SHOW)
        .flatMap(word -> Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst())
        .orElse(ALL);
  }

  QueryParameters address() {
    return this == ALL ? QueryParameters.empty() : QueryParameters.simple(Map.of(SHOW, name()));
  }

  boolean matches(ChaseLine line, Instant now) {
    var one = line.line().assessment();
    return switch (this) {
      case ALL -> true;
      case NOT_STARTED -> one.status() == AssessmentStatus.NOT_STARTED;
      case LATE -> one.isOverdue(LocalDate.ofInstant(now, Dates.LONDON));
      case QUIET -> line.line().lastActivity().filter(at -> isRecent(at, now)).isEmpty();
      case NOT_REMINDED ->
          line.reminders().stream().noneMatch(note -> isRecent(note.writtenAt(), now));
    };
  }

  private static boolean isRecent(Instant at, Instant now) {
    return at.plus(LONG).isAfter(now);
  }
}
