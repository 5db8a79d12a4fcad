package org.s11portal.standards;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** A run of words that two texts share, or that only one of them has. */
public record Passage(Kind kind, String words) {

  /** Whose words they are. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /** The passages of two texts in reading order; what goes stands before what comes. */
  public static List<Passage> between(String before, String after) {
    var old = words(before);
    var young = words(after);
    var passages = new ArrayList<Passage>();
    var at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
      var source = delta.getSource();
      add(passages, Kind.SAME, old.subList(at, source.getPosition()));
      add(passages, Kind.REMOVED, source.getLines());
      add(passages, Kind.ADDED, delta.getTarget().getLines());
      at = source.getPosition() + source.size();
    }
    add(passages, Kind.SAME, old.subList(at, old.size()));
    return List.copyOf(passages);
  }

  private static void add(List<Passage> passages, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      passages.add(new Passage(kind, String.join("", words)));
    }
  }

  /** Each word together with the space behind it, so that nothing is lost between them. */
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
  }
}
