package org.s11portal.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows merged themes to the one that counts for them. */
final class MergedThemes {

  private final Map<ThemeId, ThemeDetail> byId = new HashMap<>();

  MergedThemes(List<ThemeDetail> all) {
    all.forEach(theme -> byId.put(theme.id(), theme));
  }

  /** A theme is merged only into one in use, so the way ends. */
  ThemeId countsUnder(ThemeId id) {
    var theme = byId.get(id);
    return theme == null ? id : theme.mergedInto().map(this::countsUnder).orElse(id);
  }

  /** Those whose codings count under this one: itself, and what was merged into it. */
  List<ThemeId> countingUnder(ThemeId id) {
    return byId.keySet().stream().filter(one -> countsUnder(one).equals(id)).toList();
  }
}
