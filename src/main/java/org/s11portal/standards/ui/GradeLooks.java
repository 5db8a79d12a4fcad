package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Locale;
import org.s11portal.base.ui.GradeLook;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;
import org.springframework.modulith.NamedInterface;

/** How the grades of any scale look: sign, word, fill of the circle and one of four tones. */
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
        .orElseGet(() -> new GradeLook(sign(grade), "", 0, "gna"));
  }

  /** The looks of all grades, the weakest first, as a legend shows them. */
  public static List<GradeLook> all(GradeScale scale) {
    return scale.bands().stream().map(band -> of(scale, band)).toList();
  }

  private static GradeLook of(GradeScale scale, GradeBand band) {
    var steps = Math.max(1, scale.bands().size() - 1);
    var tone = Math.round((float) scale.rank(band.grade()) * (TONES - 1) / steps);
    return new GradeLook(sign(band.grade()), band.word(), scale.fill(band.grade()), "g" + tone);
  }

  /** Scales that name their grades by words still need a short sign. */
  private static String sign(Grade grade) {
    var value = grade.value();
    return value.length() <= LONGEST_SIGN ? value : value.substring(0, 1).toUpperCase(Locale.UK);
  }
}
