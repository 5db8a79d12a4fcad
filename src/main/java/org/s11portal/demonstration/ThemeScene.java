package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.audit.RoundId;
import org.s11portal.theme.ThemeCoding;
import org.s11portal.theme.ThemeId;
import org.s11portal.theme.Themes;
import org.s11portal.theme.ToCode;
import org.springframework.stereotype.Component;

/** The officer codes what panels asked and found into themes; the latest is left to be coded. */
@Component
@DemonstrationProfile
class ThemeScene {

  /** How many are left for whoever looks at the demonstration. */
  private static final int LEFT = 12;

  /** The themes that belong to the criteria of a standard, by the last part of their keys. */
  private static final Map<String, List<String>> BY_STANDARD =
      Map.of(
          "1", List.of("leadership"),
          "2", List.of("leadership", "staff"),
          "3", List.of("voice"),
          "4", List.of("recruitment"),
          "5", List.of("training"),
          "6", List.of("together"),
          "7", List.of("records", "together"),
          "8", List.of("evidence"),
          "9", List.of("reviews", "staff"));

  private final Acting acting;
  private final Themes themes;
  private final ThemeCoding coding;

  ThemeScene(Acting acting, Themes themes, ThemeCoding coding) {
    this.acting = acting;
    this.themes = themes;
    this.coding = coding;
  }

  void play(RoundId round, LocalDate on) {
    acting.as("officer", on, LocalTime.of(9, 40), () -> code(round));
  }

  private void code(RoundId round) {
    var made = new HashMap<String, ThemeId>();
    BY_STANDARD.values().stream()
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .forEach(
            key ->
                made.put(
                    key,
                    themes.create(
                        text("demonstration.theme." + key),
                        text("demonstration.theme." + key + ".meaning"))));
    var waiting = new ArrayList<>(coding.in(round));
    waiting.subList(Math.max(0, waiting.size() - LEFT), waiting.size()).clear();
    waiting.forEach(one -> coding.code(one.subject(), chosen(one, made)));
  }

  private static Set<ThemeId> chosen(ToCode one, Map<String, ThemeId> made) {
    var about = one.subject().about();
    var fitting =
        BY_STANDARD.getOrDefault(about.code().substring(0, about.code().indexOf('.')), List.of());
    var dice = Dice.of("theme", about.agency().value(), about.code());
    var chosen = new HashSet<ThemeId>();
    // One at least, so that nothing coded is left without a theme.
    fitting.stream()
        .filter(key -> chosen.isEmpty() || dice.chance(0.4))
        .flatMap(key -> Optional.ofNullable(made.get(key)).stream())
        .forEach(chosen::add);
    return chosen;
  }
}
