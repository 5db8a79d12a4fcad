package org.s11portal.standards;

import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.s11portal.base.Refused;

/** A scale has at least two grades, each with a sign and a word of its own. */
final class ScaleIsSound {

  /** Grades stand in addresses and tables. */
  private static final Pattern SIGN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .+-]{0,19}");

  private static final int FEWEST = 2;
  private static final int MOST = 10;

  private ScaleIsSound() {}

  static void require(GradeScale scale, String set) {
    if (scale.bands().size() < FEWEST) {
      throw new Refused("standards.refused.scaleTooShort", set);
    }
    if (scale.bands().size() > MOST) {
      throw new Refused("standards.refused.scaleTooLong", MOST);
    }
    var signs = new HashSet<String>();
    for (var band : scale.bands()) {
      var sign = band.grade().value();
      if (!SIGN.matcher(sign).matches() || band.grade().isNotApplicable()) {
        throw new Refused("standards.refused.gradeSign", sign);
      }
      if (!signs.add(sign.toLowerCase(Locale.UK))) {
        throw new Refused("standards.refused.gradeTwice", sign);
      }
      if (band.word().isBlank()) {
        throw new Refused("standards.refused.gradeWord", sign);
      }
    }
  }
}
