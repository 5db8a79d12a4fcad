package org.s11portal.standards;

import static org.s11portal.base.Texts.text;

import java.util.Collection;
import java.util.stream.Collectors;
import org.s11portal.agency.AgencyKind;

/** Grades, rules and audiences in words, so that what changed about them can be read. */
final class ScaleWords {

  private ScaleWords() {}

  static String of(GradeBand band) {
    var gap = text(band.gap() ? "standards.changes.gap" : "standards.changes.noGap");
    return band.colour()
        .map(colour -> text("standards.colour." + colour))
        .map(colour -> text("standards.changes.band", band.word(), band.meaning(), gap, colour))
        .orElseGet(() -> text("standards.changes.plainBand", band.word(), band.meaning(), gap));
  }

  static String of(NotApplicableRule rule) {
    return text("standards.notApplicable." + rule);
  }

  static String of(Collection<AgencyKind> audience) {
    return audience.isEmpty()
        ? text("standards.askedOfAll")
        : audience.stream()
            .sorted()
            .map(kind -> text("agency.kind." + kind))
            .collect(Collectors.joining(", "));
  }
}
