package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import java.util.stream.Collectors;
import org.s11portal.standards.CriterionDetail;

/** Whom a criterion is asked of, in words. */
final class Audience {

  private Audience() {}

  static String words(CriterionDetail criterion) {
    return text(
        "standards.askedOf",
        criterion.audience().stream()
            .sorted()
            .map(kind -> text("agency.kind." + kind))
            .collect(Collectors.joining(", ")));
  }
}
