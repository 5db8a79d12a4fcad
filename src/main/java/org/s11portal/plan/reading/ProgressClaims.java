package org.s11portal.plan.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a progress text claims about its action, beside what the fields say. */
public final class ProgressClaims {

  private static final Map<StatedStatus, Pattern> STATUSES =
      new EnumMap<>(
          Map.of(
              StatedStatus.OFF_TRACK,
              pattern("\\boff[\\s-]track\\b"),
              StatedStatus.ON_TRACK,
              pattern("\\bon[\\s-]track\\b"),
              StatedStatus.COMPLETED,
              pattern("\\baction (?:is |was |be )?(?:marked )?as completed?\\b"),
              StatedStatus.NO_LONGER_APPLICABLE,
              pattern("\\bno\\s+longer\\s+(?:applicable|required|needed|applies)\\b")));
  private static final Pattern RECONVENED = pattern("([^\\n()]*)\\(?\\bto be reconvened\\b");
  private static final Pattern YET_TO_HAPPEN =
      pattern(
          "(?:[^\\s.]+\\s+){0,6}\\bto be (?!reconvened)"
              + "(?:[a-z]+ed|held|given|made|sent|undertaken)\\b(?:\\s+[^\\s.]+){0,5}");
  private static final int LONGEST_NAME = 60;

  private ProgressClaims() {}

  /** The statuses that the text says in words. */
  public static Set<StatedStatus> statuses(String text) {
    var said = new TreeSet<StatedStatus>();
    STATUSES.forEach(
        (status, words) -> {
          if (words.matcher(text).find()) {
            said.add(status);
          }
        });
    return said;
  }

  /** Who or what the text says is to be reconvened. */
  public static List<String> toBeReconvened(String text) {
    return RECONVENED.matcher(text).results().map(ProgressClaims::who).toList();
  }

  /** The words around everything else that the text says is yet to happen. */
  static List<String> yetToHappen(String text) {
    return YET_TO_HAPPEN.matcher(text).results().map(MatchResult::group).toList();
  }

  /** What stands before it in its line, after the last dash. */
  private static String who(MatchResult found) {
    var before = found.group(1).strip();
    var name = before.substring(Math.max(0, before.lastIndexOf(" - ") + 2)).strip();
    return name.length() <= LONGEST_NAME
        ? name
        : "…" + name.substring(name.length() - LONGEST_NAME);
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }
}
