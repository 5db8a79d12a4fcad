package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/** A grade as it is written: its value and its word. */
final class GradeWords {

  private GradeWords() {}

  static String of(Grade grade, GradeScale scale) {
    return scale
        .band(grade)
        .map(band -> text("report.grade", grade.value(), band.word()))
        .orElseGet(() -> text("standards.grade.na"));
  }
}
