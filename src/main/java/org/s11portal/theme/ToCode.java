package org.s11portal.theme;

import java.util.Set;

/**
 * Something to code: a challenge in its words, or a finding in the panel’s reason.
 *
 * @param themes those it counts under already
 */
public record ToCode(Subject subject, String words, Set<ThemeId> themes) {

  public boolean isCoded() {
    return !themes.isEmpty();
  }
}
