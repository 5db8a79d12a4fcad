package org.s11portal.audit;

import java.util.Optional;
import org.s11portal.standards.Grade;

/** A draft of an answer, and the version of it that the screen held. */
public record SaveAnswer(
    String code,
    Optional<Grade> grade,
    String notApplicableReason,
    String narrative,
    String impact,
    boolean ready,
    long version) {

  /** The version of an answer that nobody has kept yet. */
  public static final long NEVER_KEPT = -1;

  /** The draft that would change nothing. */
  public static SaveAnswer of(AnswerDetail kept) {
    return new SaveAnswer(
        kept.code(),
        kept.grade(),
        kept.notApplicableReason(),
        kept.narrative(),
        kept.impact(),
        kept.ready(),
        kept.version());
  }

  /** The same words, knowingly put in the place of another version. */
  public SaveAnswer insteadOf(AnswerDetail other) {
    return new SaveAnswer(
        code, grade, notApplicableReason, narrative, impact, ready, other.version());
  }

  /** These words under those of another version, so that nothing either wrote is lost. */
  public SaveAnswer under(AnswerDetail other) {
    return new SaveAnswer(
        code,
        grade.or(other::grade),
        joined(other.notApplicableReason(), notApplicableReason),
        joined(other.narrative(), narrative),
        joined(other.impact(), impact),
        ready && other.ready(),
        other.version());
  }

  private static String joined(String theirs, String mine) {
    if (theirs.isBlank() || mine.contains(theirs)) {
      return mine;
    }
    return mine.isBlank() || theirs.contains(mine) ? theirs : theirs + "\n\n" + mine;
  }
}
