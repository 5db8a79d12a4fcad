package org.s11portal.audit.offline;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;

/** The grades of a scale as the sheet offers them, and how what somebody typed is understood. */
record GradeWords(GradeScale scale) {

  /** What the drop-down offers, the weakest grade first. */
  List<String> offered() {
    return Stream.concat(
            scale.bands().stream().map(GradeWords::of), Stream.of(text("standards.grade.na")))
        .toList();
  }

  String of(Grade grade) {
    return scale.band(grade).map(GradeWords::of).orElseGet(() -> text("standards.grade.na"));
  }

  /** The grade somebody chose, or typed as its sign or its word; empty when there is none such. */
  Optional<Grade> read(String typed) {
    if (same(typed, text("standards.grade.na")) || same(typed, Grade.NOT_APPLICABLE.value())) {
      return Optional.of(Grade.NOT_APPLICABLE);
    }
    return scale.bands().stream()
        .filter(
            band -> same(typed, of(band)) || same(typed, band.word()) || same(typed, sign(band)))
        .map(GradeBand::grade)
        .findFirst();
  }

  private static String of(GradeBand band) {
    return sign(band).equalsIgnoreCase(band.word())
        ? band.word()
        : text("audit.answer.grade.words", sign(band), band.word());
  }

  private static String sign(GradeBand band) {
    return band.grade().value();
  }

  private static boolean same(String typed, String known) {
    return typed.strip().equalsIgnoreCase(known);
  }
}
