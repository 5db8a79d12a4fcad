package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.s11portal.panel.LinesOfEnquiry;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PrepareLine;
import org.springframework.stereotype.Component;

/** A chair prepares what panels mean to find out, and sittings hear it. */
@Component
@DemonstrationProfile
class LineScene {

  private static final LocalTime EVENING = LocalTime.of(17, 30);

  private final Acting acting;
  private final LinesOfEnquiry lines;

  LineScene(Acting acting, LinesOfEnquiry lines) {
    this.acting = acting;
    this.lines = lines;
  }

  /** Two lines for every agency of the round, and for some agencies one of their own, shared. */
  void prepare(PanelId panel, String agency, LocalDate sitting) {
    var chance = Dice.of("line", agency);
    acting.as(
        "panelchair",
        sitting.minusDays(14),
        EVENING,
        () -> {
          if (lines.of(panel).isEmpty()) {
            lines.prepare(panel, line("reviews", List.of("9.1", "9.3"), true));
            lines.prepare(panel, line("voice", List.of("3.1", "3.2"), true));
          }
          if (chance.chance(0.4)) {
            var own = lines.prepare(panel, line("supervision", List.of("5.2", "9.3"), false));
            lines.share(panel, own.id());
          }
        });
  }

  /** A sitting that came to its end has heard them all; one that did not, the first. */
  void hear(PanelId panel, LocalDate day, LocalTime from, boolean all) {
    acting.as(
        "officer",
        day,
        from.plusMinutes(85),
        () ->
            lines.of(panel).stream()
                .limit(all ? Long.MAX_VALUE : 1)
                .forEach(line -> lines.hear(panel, line.id(), true)));
  }

  private static PrepareLine line(String which, List<String> codes, boolean ofEveryAgency) {
    var key = "demonstration.line." + which;
    return new PrepareLine(
        text(key), text(key + ".question"), codes, text(key + ".source"), ofEveryAgency);
  }
}
