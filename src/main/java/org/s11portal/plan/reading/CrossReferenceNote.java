package org.s11portal.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The note “Actions 1a and 2d cross reference each other” inside a cell. */
final class CrossReferenceNote {

  private static final String REF = "\\d{1,2}[a-z]{1,2}(?:\\([ivx]+\\))?";
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:note\\s*:?\\s*)?actions?\\s+((?:"
              + REF
              + ")(?:\\s*(?:,|and|&|/)\\s*(?:"
              + REF
              + "))+)\\s+cross[\\s-]*references?\\s+(?:to\\s+)?each\\s+other\\.?",
          Pattern.CASE_INSENSITIVE);

  private CrossReferenceNote() {}

  /** The refs each note in a text names, a list a note. */
  static List<List<String>> in(String text) {
    var notes = new ArrayList<List<String>>();
    var note = NOTE.matcher(text);
    while (note.find()) {
      notes.add(
          Pattern.compile(REF, Pattern.CASE_INSENSITIVE)
              .matcher(note.group(1))
              .results()
              .map(ref -> WrittenRef.of(ref.group()).value())
              .distinct()
              .toList());
    }
    return notes;
  }

  /** The text without its notes: they are kept as cross references. */
  static String without(String text) {
    return NOTE.matcher(text).replaceAll("").strip();
  }
}
