package org.s11portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs of colours that screens use, held against WCAG 2.2 AA in light and in dark. */
class ColourContrastTest {

  private static final double WORDS = 4.5;
  private static final double SIGNS = 3;
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z0-9-]+): (?:light-dark\\((#\\w+), (#\\w+)\\)|(#\\w+));");

  @ParameterizedTest
  @CsvSource({
    "ink, ground",
    "ink-2, ground",
    "ink-3, ground",
    "accent, ground",
    "ink, paper",
    "ink-2, paper",
    "ink-3, paper",
    "accent, paper",
    "ink, sunk",
    "ink-2, sunk",
    "accent, accent-soft",
    "accent-ink, accent",
    "on-g0, g0",
    "on-g1, g1",
    "on-g2, g2",
    "on-g3, g3",
    "on-g4, g4",
    "on-gna, gna",
    "ok, ok-soft",
    "on, on-soft",
    "off, off-soft",
    "not, not-soft",
    "warn, warn-soft",
    "ok, paper",
    "ok, ground",
    "off, paper",
    "off, ground"
  })
  void wordsCanBeReadOnTheirGround(String words, String ground) throws IOException {
    for (var scheme : Scheme.values()) {
      assertThat(contrast(words, ground, scheme)).as(scheme.name()).isGreaterThanOrEqualTo(WORDS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sign-g0, paper",
    "sign-g1, paper",
    "sign-g2, paper",
    "sign-g3, paper",
    "sign-g4, paper",
    "sign-gna, paper",
    "field-line, paper",
    "focus, paper",
    "focus, ground"
  })
  void signsStandOutFromTheirGround(String sign, String ground) throws IOException {
    for (var scheme : Scheme.values()) {
      assertThat(contrast(sign, ground, scheme)).as(scheme.name()).isGreaterThanOrEqualTo(SIGNS);
    }
  }

  private static double contrast(String one, String other, Scheme scheme) throws IOException {
    var colours = colours(scheme);
    double first = luminance(Objects.requireNonNull(colours.get(one), one));
    double second = luminance(Objects.requireNonNull(colours.get(other), other));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static Map<String, String> colours(Scheme scheme) throws IOException {
    var colours = new HashMap<String, String>();
    var tokens = TOKEN.matcher(Files.readString(Path.of("frontend/tokens.css")));
    while (tokens.find()) {
      var same = tokens.group(4);
      colours.put(
          tokens.group(1), same != null ? same : tokens.group(scheme == Scheme.LIGHT ? 2 : 3));
    }
    return colours;
  }

  private static double luminance(String colour) {
    var digits = colour.substring(1);
    var full = digits.length() == 3 ? digits.replaceAll("(\\w)", "$1$1") : digits;
    return 0.2126 * channel(full, 0) + 0.7152 * channel(full, 2) + 0.0722 * channel(full, 4);
  }

  private static double channel(String digits, int at) {
    double share = Integer.parseInt(digits, at, at + 2, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private enum Scheme {
    LIGHT,
    DARK
  }
}
