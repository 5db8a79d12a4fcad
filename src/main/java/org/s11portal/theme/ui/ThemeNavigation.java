package org.s11portal.theme.ui;

import org.s11portal.audit.RoundId;
import org.s11portal.theme.ThemeId;
import org.springframework.modulith.NamedInterface;

/** The addresses of the themes’ screens. */
@NamedInterface("ui")
public final class ThemeNavigation {

  private ThemeNavigation() {}

  /** The list of themes with what came up in the current round. */
  public static String themes() {
    return "themes";
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
