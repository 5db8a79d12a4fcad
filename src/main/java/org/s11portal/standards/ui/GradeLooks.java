package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.s11portal.base.ui.GradeLook;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeColour;
import org.s11portal.standards.GradeScale;
import org.springframework.modulith.NamedInterface;

/** How the grades of any scale look: sign, word, fill of the circle and a tone of the palette. */
@NamedInterface("ui")
public final class GradeLooks {

  private static final int TONES = 4;
  private static final int LONGEST_SIGN = 2;

  private GradeLooks() {}

  /** The look of a grade; one this scale does not know keeps its own value as its sign. */
  public static GradeLook of(GradeScale scale, Grade grade) {
    if (grade.isNotApplicable()) {
      return new GradeLook(text("standards.grade.na.sign"), text("standards.grade.na"), 0, "gna");
    }
    return scale
        .band(grade)
        .map(band -> of(scale, band))
        .orElseGet(() -> new GradeLook(sign(scale, grade), "", 0, "gna"));
  }

  /** The looks of all grades, the weakest first, as a legend shows them. */
  public static List<GradeLook> all(GradeScale scale) {
    return scale.bands().stream().map(band -> of(scale, band)).toList();
  }

  private static GradeLook of(GradeScale scale, GradeBand band) {
    return new GradeLook(
        sign(scale, band.grade()),
        band.word(),
        scale.fill(band.grade()),
        band.colour().map(GradeLooks::tone).orElseGet(() -> tone(scale, band)));
  }

  /** The tone of a colour of the palette. */
  static String tone(GradeColour colour) {
    return switch (colour) {
      case RED -> "g0";
      case AMBER -> "g1";
      case LIGHT_GREEN -> "g2";
      case GREEN -> "g3";
      case BLUE -> "g4";
    };
  }

  private static String tone(GradeScale scale, GradeBand band) {
    var steps = Math.max(1, scale.bands().size() - 1);
    return "g" + Math.round((float) scale.rank(band.grade()) * (TONES - 1) / steps);
  }

  /** Scales of words need a short sign too: as many letters as tell it from the others. */
  private static String sign(GradeScale scale, Grade grade) {
    var value = grade.value();
    if (value.length() <= LONGEST_SIGN) {
      return value;
    }
    var length = 1;
    while (length < value.length() && others(scale, grade).anyMatch(starting(value, length))) {
      length++;
    }
    return value.substring(0, 1).toUpperCase(Locale.UK) + value.substring(1, length);
  }

  private static Predicate<String> starting(String value, int length) {
    return other -> other.regionMatches(true, 0, value, 0, length);
  }

  private static Stream<String> others(GradeScale scale, Grade grade) {
    return scale.bands().stream()
        .map(band -> band.grade().value())
        .filter(other -> !other.equals(grade.value()));
  }
}
