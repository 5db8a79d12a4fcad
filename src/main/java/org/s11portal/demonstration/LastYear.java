package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The round of 2014–15, finished: every agency but one panelled, published and closed. */
@Component
@DemonstrationProfile
class LastYear {

  private static final String EXEMPT = "nhs-england";
  private static final String AMENDED = "swbh";
  private static final LocalDate FIRST_PANEL = LocalDate.of(2014, 10, 7);

  private final RoundScene rounds;
  private final ReturnScene returns;
  private final AmendmentScene amendments;
  private final PanelScene panels;
  private final Afterwards afterwards;
  private final FindingScene findings;

  LastYear(
      RoundScene rounds,
      ReturnScene returns,
      AmendmentScene amendments,
      PanelScene panels,
      Afterwards afterwards,
      FindingScene findings) {
    this.rounds = rounds;
    this.returns = returns;
    this.amendments = amendments;
    this.panels = panels;
    this.afterwards = afterwards;
    this.findings = findings;
  }

  void play(Script script) {
    var panelled = script.panelled();
    var round = rounds.lastYear(panelled);
    afterwards.exempt(round.id(), EXEMPT, LocalDate.of(2014, 7, 3), text("demonstration.exempt"));
    var taking = panelled.stream().filter(agency -> !agency.equals(EXEMPT)).toList();
    taking.forEach(agency -> returns.whole(script, round, agency));
    amendments.play(script, round, AMENDED, LocalDate.of(2014, 9, 3));
    for (int i = 0; i < taking.size(); i++) {
      panel(script, round, taking, i);
    }
    afterwards.publish(round.id(), LocalDate.of(2015, 5, 14));
    findings.answer(
        round.id(), LocalDate.of(2015, 5, 20), Map.of("9.3", "5c", "6.1", "3c", "8.4", "5d"));
    afterwards.close(round.id(), LocalDate.of(2015, 6, 8));
    rounds.close(round, LocalDate.of(2015, 6, 9));
  }

  /** Two agencies an afternoon, every other week. */
  private void panel(Script script, RoundTale round, List<String> taking, int nth) {
    var day = FIRST_PANEL.plusWeeks(2L * (nth / 2));
    var agency = taking.get(nth);
    var hour = nth % 2 == 0 ? 13 : 15;
    var panel = panels.book(script, round, agency, day, hour);
    panels.sit(script, round, panel, agency, day, new PanelScene.Sat(LocalTime.of(hour, 0), 9, 0));
    afterwards.conclude(panel, day.plusDays(14));
    afterwards.circulate(panel, day.plusDays(15));
    afterwards.agree(panel, agency, day.plusDays(22));
    afterwards.approve(panel, day.plusDays(29));
  }
}
