package org.s11portal.theme.ui;

import org.s11portal.audit.RoundId;
import org.s11portal.theme.ThemeId;
import org.springframework.modulith.NamedInterface;

/** The addresses of the themes’ screens. */
@NamedInterface("ui")
public final class ThemeNavigation {

  /** Not “themes”: the framework serves files of its own from there. */
  static final String THEMES = "what-comes-up";

  private ThemeNavigation() {}

  /** The list of themes with what came up in the current round. */
  public static String themes() {
    return THEMES;
  }

  /** One theme, to be looked after. */
  public static String theme(ThemeId id) {
    return "theme/" + id.value();
  }

  /** What of a round is to be coded. */
  public static String coding(RoundId round) {
    return "coding/" + round.value();
  }
}
