package org.s11portal.theme;

import java.util.Set;

/** Something to code, with the themes it counts under already. */
public record ToCode(Subject subject, Set<ThemeId> themes) {

  public boolean isCoded() {
    return !themes.isEmpty();
  }
}
