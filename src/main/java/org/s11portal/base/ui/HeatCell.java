package org.s11portal.base.ui;

import java.util.Optional;

/**
 * A cell of a {@link HeatMap}.
 *
 * @param title all of it in words, such as Lowered by the panel from 3 Fully met
 */
public record HeatCell(
    String label,
    String word,
    String tone,
    int fill,
    Mark mark,
    Optional<String> href,
    String title) {

  /** Whether the panel moved the grade. */
  public enum Mark {
    NONE,
    LOWERED,
    RAISED
  }

  /** A grade. */
  public static HeatCell of(GradeLook look, Mark mark, Optional<String> href, String title) {
    return new HeatCell(look.label(), look.word(), look.tone(), look.fill(), mark, href, title);
  }

  /** No grade, and why. */
  public static HeatCell none(String word, Optional<String> href) {
    return new HeatCell("", word, "gnone", 0, Mark.NONE, href, "");
  }
}
