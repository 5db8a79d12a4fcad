package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.s11portal.base.Dates;

/** An amended due date is more than a sentence: when and by whom it was agreed is known. */
final class AmendmentsAreNotOnlyProse implements DoubtRule.OfRows {

  private static final Pattern MENTION =
      Pattern.compile(
          "\\bdate\\s+(?:was\\s+|has\\s+been\\s+)?(?:amended|revised|extended)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    var progress = row.text(Column.PROGRESS);
    if (row.amendments().isEmpty()) {
      return MENTION.matcher(progress).find()
          ? Stream.of(
              DoubtRule.doubt(
                  row, Column.PROGRESS, text("plan.doubt.amendmentUnclear", action.name())))
          : Stream.empty();
    }
    return row.amendments().stream()
        .map(amendment -> DoubtRule.doubt(row, Column.PROGRESS, why(action, row, amendment)));
  }

  private static String why(ReadAction action, ReadRow row, Amendment amendment) {
    var inColumn = row.due().filter(amendment.to()::equals).isPresent();
    return text(
        inColumn ? "plan.doubt.amendedInProse" : "plan.doubt.amendedOtherwise",
        action.name(),
        Dates.day(amendment.from()),
        Dates.day(amendment.to()),
        row.text(Column.DUE));
  }
}
