package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A completed action has nothing left that is yet to happen. */
final class CompletedRestsOnNothingOpen implements DoubtRule.OfRows {

  private static final Pattern RECONVENED =
      Pattern.compile("([^\\n()]*)\\(?\\bto be reconvened\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern YET_TO_HAPPEN =
      Pattern.compile(
          "(?:[^\\s.]+\\s+){0,6}\\bto be (?!reconvened)(?:[a-z]+ed|held|given|made|sent|undertaken)\\b(?:\\s+[^\\s.]+){0,5}",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NAME = 60;

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    if (!row.states(StatedStatus.COMPLETED)) {
      return Stream.empty();
    }
    var progress = row.text(Column.PROGRESS);
    var why = new ArrayList<String>();
    var open =
        RECONVENED.matcher(progress).results().map(CompletedRestsOnNothingOpen::who).toList();
    if (!open.isEmpty()) {
      why.add(text("plan.doubt.reconvene", action.name(), open.size(), String.join(", ", open)));
    }
    YET_TO_HAPPEN
        .matcher(progress)
        .results()
        .map(found -> text("plan.doubt.yetToHappen", action.name(), found.group()))
        .forEach(why::add);
    return why.stream().map(sentence -> DoubtRule.doubt(row, Column.STATUS, sentence));
  }

  /** Who is to be reconvened: what stands before it in its line, after the last dash. */
  private static String who(MatchResult found) {
    var before = found.group(1).strip();
    var name = before.substring(Math.max(0, before.lastIndexOf(" - ") + 2)).strip();
    return name.length() <= LONGEST_NAME
        ? name
        : "…" + name.substring(name.length() - LONGEST_NAME);
  }
}
