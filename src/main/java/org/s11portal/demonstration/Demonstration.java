package org.s11portal.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.s11portal.agency.Agencies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the demonstration partnership’s story once, on an empty database. */
@Component
@DemonstrationProfile
class Demonstration implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(Demonstration.class);

  /** The three children’s centres, which join in December. */
  private static final List<String> LATE = List.of("hillside", "canalside", "orchard-lane");

  private final Agencies agencies;
  private final PartnershipScene partnership;
  private final RoundScene rounds;
  private final ReturnScene returns;
  private final JsonMapper json;

  Demonstration(
      Agencies agencies,
      PartnershipScene partnership,
      RoundScene rounds,
      ReturnScene returns,
      JsonMapper json) {
    this.agencies = agencies;
    this.partnership = partnership;
    this.rounds = rounds;
    this.returns = returns;
    this.json = json;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var script = Script.read(json);
    if (!agencies.all().isEmpty()) {
      return;
    }
    log.info("Telling the demonstration partnership’s story; this takes a moment once.");
    partnership.play(script);
    var panelled =
        script.partnership().agencies().stream()
            .map(Script.Cast::id)
            .filter(id -> !LATE.contains(id))
            .toList();
    var last = rounds.lastYear(panelled);
    panelled.forEach(agency -> wholeReturn(script, last, agency));
    var now = rounds.thisYear(panelled);
    panelled.forEach(agency -> wholeReturn(script, now, agency));
    LATE.forEach(agency -> rounds.askLate(now, agency, LocalDate.of(2015, 12, 7)));
    log.info("The demonstration is ready.");
  }

  private void wholeReturn(Script script, RoundTale round, String agency) {
    var all = (int) round.set().criteria().count();
    returns.answer(script, round, agency, all);
    returns.sendToSignOff(agency, round.due().minusDays(4));
    returns.handIn(script, agency, round.due().minusDays(1));
  }
}
