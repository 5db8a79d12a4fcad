package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No text says that the due date may be about to change. */
final class DueDatesAwaitNoDecision implements DoubtRule.OfRows {

  private static final Pattern UNDECIDED =
      Pattern.compile(
          "consideration\\s+(?:\\w+\\s+){1,3}given\\s+to\\s+(?:amending|changing|extending)\\s+(?:the\\s+)?(?:due\\s+)?date",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    return UNDECIDED.matcher(row.text(Column.PROGRESS)).find()
        ? Stream.of(
            DoubtRule.doubt(
                row,
                Column.PROGRESS,
                text("plan.doubt.amendmentUndecided", action.name(), row.text(Column.DUE))))
        : Stream.empty();
  }
}
