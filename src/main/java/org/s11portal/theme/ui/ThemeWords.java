package org.s11portal.theme.ui;

import static org.s11portal.base.Texts.text;

import java.util.List;
import org.s11portal.base.ui.Chip;
import org.s11portal.theme.ThemeDetail;

/** How themes are put into words and chips. */
final class ThemeWords {

  private ThemeWords() {}

  static Chip chip(ThemeDetail theme, List<ThemeDetail> all) {
    return switch (theme.status()) {
      case IN_USE -> Chip.on(text("theme.status.IN_USE"));
      case MERGED -> Chip.not(text("theme.status.MERGED", into(theme, all)));
      case RETIRED -> Chip.not(text("theme.status.RETIRED"));
    };
  }

  private static String into(ThemeDetail theme, List<ThemeDetail> all) {
    return all.stream()
        .filter(one -> theme.mergedInto().filter(one.id()::equals).isPresent())
        .map(ThemeDetail::name)
        .findFirst()
        .orElse("");
  }
}
