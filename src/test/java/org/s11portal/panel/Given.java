package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.AnswerId;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.RoundId;
import org.s11portal.base.DomainException;
import org.s11portal.base.Texts;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;

/** The people, the return and the panels that the tests of the aggregates start from. */
final class Given {

  static final AgencyId BCHC = new AgencyId("bchc");
  static final AgencyId POLICE = new AgencyId("west-midlands-police");
  static final RoundId ROUND = new RoundId("2015-16");
  static final Instant NOW = Instant.parse("2016-02-16T14:02:00Z");
  static final LocalDate DUE = LocalDate.of(2016, 3, 1);
  static final LocalDate AFTER = DUE.plusDays(1);

  static final SignedIn OFFICER = person("olive", Optional.empty(), Roles.SAFEGUARDING_OFFICER);
  static final SignedIn CHAIR = person("piers", Optional.empty(), Roles.PANEL_CHAIR);
  static final SignedIn MEMBER = person("mo", Optional.of(POLICE), Roles.PANEL_MEMBER);
  static final SignedIn CLERK = person("cleo", Optional.of(POLICE), Roles.PANEL_MEMBER);
  static final SignedIn STRANGER = person("sam", Optional.of(POLICE), Roles.PANEL_MEMBER);
  static final SignedIn CHAIR_OF_BCHC = person("petra", Optional.of(BCHC), Roles.PANEL_CHAIR);
  static final SignedIn LEAD = person("lewis", Optional.of(BCHC), Roles.AGENCY_LEAD);

  static final Grade NOT_MET = new Grade("0");
  static final Grade PARTLY = new Grade("1");
  static final Grade MOSTLY = new Grade("2");
  static final GradeScale SCALE =
      new GradeScale(
          List.of(
              new GradeBand(NOT_MET, "Not met", "", true),
              new GradeBand(PARTLY, "Partly met", "", true),
              new GradeBand(MOSTLY, "Mostly met", "", false),
              new GradeBand(new Grade("3"), "Fully met", "", false)));

  static final CriterionDetail CRITERION =
      new CriterionDetail(
          new CriterionId(UUID.randomUUID()), "9.3", 9, "Learning", "", "", "", "", Map.of());

  static final SittingPlan PLAN =
      new SittingPlan(
          LocalDate.of(2016, 2, 16), LocalTime.of(13, 30), LocalTime.of(15, 0), "Room 4");

  static final Outstanding NOTHING = new Outstanding(List.of(), List.of());

  private Given() {}

  static SignedIn person(String name, Optional<AgencyId> agency, String role) {
    return new SignedIn(new UserId(name), name, Set.of(role), agency);
  }

  static SeatDetail seat(SignedIn person, Part part) {
    return new SeatDetail(person.user(), person.name(), part, person.agency());
  }

  static List<SeatDetail> seats() {
    return List.of(seat(CHAIR, Part.CHAIR), seat(MEMBER, Part.MEMBER), seat(CLERK, Part.CLERK));
  }

  static ScrutinyPanel proposed() {
    return new ScrutinyPanel(
        new AssessmentSummary(
            new AssessmentId(UUID.randomUUID()),
            ROUND,
            BCHC,
            AssessmentStatus.UNDER_SCRUTINY,
            LocalDate.of(2015, 8, 31)),
        1);
  }

  static ScrutinyPanel booked() {
    var panel = proposed();
    panel.book(PLAN, seats(), OFFICER);
    return panel;
  }

  static ScrutinyPanel held() {
    var panel = booked();
    panel.hold(CHAIR);
    return panel;
  }

  static ScrutinyPanel concluded() {
    var panel = held();
    panel.conclude(NOTHING, CHAIR, NOW);
    return panel;
  }

  static ScrutinyPanel circulated() {
    var panel = concluded();
    panel.circulateMinutes(OFFICER, Given.DUE);
    return panel;
  }

  static AnswerDetail answered(Grade grade) {
    return new AnswerDetail(
        new AnswerId(UUID.randomUUID()),
        CRITERION.id(),
        CRITERION.code(),
        Optional.of(grade),
        "",
        "Briefings follow every review.",
        "",
        true,
        false,
        false,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  static Moderation.Decision decision(Grade grade, String reason) {
    return new Moderation.Decision(grade, reason, SCALE, ModerationDetail.NOTHING_YET);
  }

  static Challenge raised() {
    return new Challenge(held(), CRITERION, raising("Show the other five teams."), MEMBER, NOW);
  }

  static RaiseChallenge raising(String text) {
    return new RaiseChallenge(new PanelId(UUID.randomUUID()), "9.3", text, DUE);
  }

  /** That this is refused, with this sentence, and that the sentence exists. */
  static void refused(String key, Runnable deed) {
    org.assertj.core.api.Assertions.assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            DomainException.class,
            refusal -> {
              assertThat(refusal.reason().key()).isEqualTo(key);
              assertThat(Texts.text(refusal.reason())).endsWith(".");
            });
  }
}
