package org.s11portal.audit;

import java.time.LocalDate;
import java.util.List;

/** How a round is being answered: of those asked, how many have begun, handed in, are late. */
public record ResponseFigures(long asked, long begun, long handedIn, long overdue, long exempt) {

  public static ResponseFigures of(List<AssessmentSummary> returns, LocalDate today) {
    return new ResponseFigures(
        returns.size(),
        returns.stream().filter(ResponseFigures::hasBegun).count(),
        returns.stream().filter(one -> one.status().hasBeenHandedIn()).count(),
        returns.stream().filter(one -> one.isOverdue(today)).count(),
        returns.stream().filter(one -> one.status() == AssessmentStatus.EXEMPT).count());
  }

  private static boolean hasBegun(AssessmentSummary one) {
    return one.status() != AssessmentStatus.NOT_STARTED && one.status() != AssessmentStatus.EXEMPT;
  }

  /** Those who have answered for themselves: with a return, or exempt with a reason. */
  public long accountedFor() {
    return handedIn + exempt;
  }

  /** The response rate, in hundredths; an exempt agency counts as one that responded. */
  public long percent() {
    return asked == 0 ? 0 : Math.round(100d * accountedFor() / asked);
  }

  /** Those of whom a return is expected: all but the exempt. */
  public long expected() {
    return asked - exempt;
  }
}
