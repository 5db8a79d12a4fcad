package org.s11portal.demonstration;

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

  private final Agencies agencies;
  private final PartnershipScene partnership;
  private final PlanScene plan;
  private final LastYear lastYear;
  private final ThisYear thisYear;
  private final NextEdition nextEdition;
  private final FaithStandards faithStandards;
  private final OtherAudits otherAudits;
  private final EvidenceScene evidence;
  private final JsonMapper json;

  Demonstration(
      Agencies agencies,
      PartnershipScene partnership,
      PlanScene plan,
      LastYear lastYear,
      ThisYear thisYear,
      NextEdition nextEdition,
      FaithStandards faithStandards,
      OtherAudits otherAudits,
      EvidenceScene evidence,
      JsonMapper json) {
    this.agencies = agencies;
    this.partnership = partnership;
    this.plan = plan;
    this.lastYear = lastYear;
    this.thisYear = thisYear;
    this.nextEdition = nextEdition;
    this.faithStandards = faithStandards;
    this.otherAudits = otherAudits;
    this.evidence = evidence;
    this.json = json;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!agencies.all().isEmpty()) {
      return;
    }
    var script = Script.read(json);
    log.info("Telling the demonstration partnership’s story; this takes a moment once.");
    partnership.play(script);
    plan.play();
    lastYear.play(script);
    thisYear.play(script);
    nextEdition.play();
    faithStandards.play();
    otherAudits.play(script);
    evidence.play(script);
    log.info("The demonstration is ready.");
  }
}
