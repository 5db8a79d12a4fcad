package org.s11portal.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetId;
import org.s11portal.standards.StandardSetStatus;

/** The people, the set and the return that the tests of the aggregates start from. */
final class Given {

  static final AgencyId BCHC = new AgencyId("bchc");
  static final Instant NOW = Instant.parse("2015-07-01T09:30:00Z");
  static final LocalDate OPENED = LocalDate.of(2015, 6, 15);
  static final LocalDate DUE = LocalDate.of(2015, 8, 31);

  static final SignedIn CONTRIBUTOR = person("nadia", Roles.AGENCY_CONTRIBUTOR);
  static final SignedIn LEAD = person("lewis", Roles.AGENCY_LEAD);
  static final SignedIn SIGNOFF = person("sonia", Roles.AGENCY_SIGNOFF);
  static final SignedIn OFFICER = person("olive", Roles.SAFEGUARDING_OFFICER);
  static final SignedIn MANAGER = person("maya", Roles.BUSINESS_MANAGER);
  static final SignedIn PANEL_CHAIR = person("piers", Roles.PANEL_CHAIR);
  static final SignedIn CHAIR = person("iris", Roles.INDEPENDENT_CHAIR);

  static final Grade NOT_MET = new Grade("0");
  static final Grade FULLY_MET = new Grade("3");
  static final GradeScale SCALE =
      new GradeScale(
          List.of(
              new GradeBand(NOT_MET, "Not met", "", true),
              new GradeBand(new Grade("1"), "Partly met", "", true),
              new GradeBand(new Grade("2"), "Mostly met", "", false),
              new GradeBand(FULLY_MET, "Fully met", "", false)));

  static final StandardSetDetail SET =
      new StandardSetDetail(
          new StandardSetId(UUID.randomUUID()),
          "section-11",
          "2015",
          "Standards",
          StandardSetStatus.SIGNED_OFF,
          Optional.empty(),
          SCALE,
          List.of(standard(1, "1.1", "1.2"), standard(2, "2.1")));

  private Given() {}

  static SignedIn person(String name, String role) {
    return new SignedIn(new UserId(name), name, Set.of(role), Optional.of(BCHC));
  }

  private static StandardDetail standard(int number, String... codes) {
    return new StandardDetail(
        number,
        "Standard " + number,
        "S" + number,
        "",
        List.of(codes).stream().map(code -> criterion(number, code)).toList());
  }

  private static CriterionDetail criterion(int standard, String code) {
    return new CriterionDetail(
        new CriterionId(UUID.randomUUID()), code, standard, code, code, "", "", "", Map.of());
  }

  static CriterionDetail criterion(String code) {
    return SET.criterion(code).orElseThrow();
  }

  static AuditRound round() {
    return new AuditRound(
        new OpenRound(
            new RoundId("2015-16"),
            "Section 11 audit 2015-16",
            SET.id(),
            OPENED,
            DUE,
            "I declare.",
            Optional.empty(),
            List.of(BCHC)),
        OPENED);
  }

  static SelfAssessment notStarted() {
    return new SelfAssessment(round(), BCHC, OPENED);
  }

  static SelfAssessment inProgress() {
    var assessment = notStarted();
    assessment.workOn(CONTRIBUTOR, NOW);
    return assessment;
  }

  static SelfAssessment withSignOff() {
    var assessment = inProgress();
    assessment.sendToSignOff(nothingMissing(), LEAD, NOW);
    return assessment;
  }

  static SelfAssessment submitted() {
    var assessment = withSignOff();
    assessment.submit(declared(), nothingMissing(), "{}", SIGNOFF, NOW);
    return assessment;
  }

  static SelfAssessment returned() {
    var assessment = submitted();
    assessment.returnToAgency(givingBack("9.3 says nothing of school nurses."), OFFICER, NOW);
    return assessment;
  }

  static GiveBack givingBack(String reason) {
    return new GiveBack(
        new AssessmentId(UUID.randomUUID()),
        List.of(new Amendment("1.1", "Say who the lead is.")),
        reason);
  }

  static Completeness nothingMissing() {
    return new Completeness(List.of());
  }

  static Completeness oneThingMissing() {
    return new Completeness(
        List.of(new Completeness.Missing(criterion("1.1"), Completeness.What.GRADE)));
  }

  static Declaration declared() {
    return new Declaration("Sonia Marsh", "Director of Nursing", "I declare.", true);
  }

  static SaveAnswer draft(Grade grade, String narrative, long version) {
    return new SaveAnswer("1.1", Optional.of(grade), "", narrative, "", false, version);
  }
}
