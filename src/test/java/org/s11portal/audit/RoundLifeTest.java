package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.StandardSets;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Rounds from opening to closing, through the services, on a real database. */
@PortalTest
class RoundLifeTest {

  private final LocalDate today = LocalDate.now(Dates.LONDON);
  private static final RoundId NEXT = new RoundId("2016-17");

  @Autowired private ApplicationContext context;
  @Autowired private AuditRounds rounds;
  @Autowired private RoundUpkeep upkeep;
  @Autowired private Extensions extensions;
  @Autowired private ReturnDesk desk;
  @Autowired private SelfAssessments own;
  @Autowired private Returns returns;
  @Autowired private SignOffs signOffs;
  @Autowired private StandardSets sets;
  @Autowired private Agencies agencies;
  @Autowired private JdbcTemplate jdbc;
  private AuditScene scene;

  @BeforeEach
  void aRoundIsUnderWay() {
    scene = new AuditScene(context).asking("bchc", "yos");
    SignInAs.officer();
  }

  @Test
  void thePreviewSaysHowManyAreAskedAndWhoIsStillAtWork() {
    var preview = rounds.preview(next(today, "bchc"));

    assertThat(preview.agencies()).isEqualTo(1);
    assertThat(preview.asked()).containsEntry(AgencyKind.HEALTH, 1L);
    assertThat(preview.criteria()).containsEntry(AgencyKind.HEALTH, 3L);
    assertThat(preview.previous()).map(RoundSummary::id).contains(AuditScene.ROUND);
    assertThat(preview.stillAtWork())
        .extracting(AgencySummary::name)
        .containsExactly("Agency bchc");
    assertThat(rounds.all()).as("nothing has happened").hasSize(1);
  }

  @Test
  void badInputIsRefusedBeforeAnythingHappens() {
    refuses(() -> rounds.open(named(AuditScene.ROUND)), "audit.refused.roundExists");
    refuses(() -> rounds.open(named(new RoundId("open"))), "audit.refused.roundCode");
    refuses(() -> rounds.open(named(new RoundId("../../x"))), "audit.refused.roundCode");
    refuses(() -> rounds.open(named(new RoundId("a".repeat(41)))), "audit.refused.roundCode");
    refuses(() -> rounds.open(next(today)), "audit.refused.nobodyAsked");
    assertThatThrownBy(() -> rounds.open(next(today, "nobody"))).isInstanceOf(NotFound.class);
    assertThat(rounds.all()).hasSize(1);
  }

  @Test
  void anAgencySeesARoundFromItsOpeningDayOn() {
    rounds.open(next(today.plusDays(5), "bchc"));

    SignInAs.contributor("bchc");
    assertThat(own.current()).map(whole -> whole.round().id()).contains(AuditScene.ROUND);
    assertThat(scene.answer("1.1", "3", "Still the round before.").narrative()).isNotBlank();
  }

  @Test
  void theAgencyThatJoinsInDecemberWorksByADayOfItsOwn() {
    SignInAs.manager();
    joined("hillside");
    SignInAs.officer();
    var due = AuditScene.DUE.plusDays(40);
    rounds.ask(AuditScene.ROUND, new AgencyId("hillside"), due);
    refuses(
        () -> rounds.ask(AuditScene.ROUND, new AgencyId("hillside"), due),
        "audit.refused.askedAlready");

    scene.handedIn("hillside");

    assertThat(own.current().orElseThrow().assessment().dueOn()).isEqualTo(due);
    assertThat(own.current().orElseThrow().assessment().status())
        .isEqualTo(AssessmentStatus.SUBMITTED);
  }

  @Test
  void afterTheDueDayAReturnIsTakenOnlyWithAnExtension() {
    scene.sentToSignOff("bchc");
    jdbc.update("update audit_round set due_on = ?", today.minusDays(1));
    SignInAs.signoff("bchc");
    refuses(() -> signOffs.submit(declared()), "audit.refused.pastDue");
    assertThat(own.current().orElseThrow().submissions()).isEmpty();

    SignInAs.officer();
    extensions.grant(scene.id("bchc"), today.plusDays(3), "The sign-off officer was ill.");

    SignInAs.signoff("bchc");
    assertThat(extensions.own(AuditScene.ROUND))
        .extracting(ExtensionDetail::reason)
        .containsExactly("The sign-off officer was ill.");
    signOffs.submit(declared());
    assertThat(own.current().orElseThrow().submissions()).hasSize(1);
  }

  @Test
  void anExtensionIsForOneAgencyAlone() {
    extensions.grant(scene.id("bchc"), AuditScene.DUE.plusDays(7), "A merger.");

    assertThat(returns.in(AuditScene.ROUND))
        .extracting(AssessmentSummary::dueOn)
        .containsExactlyInAnyOrder(AuditScene.DUE, AuditScene.DUE.plusDays(7));
    assertThat(extensions.in(AuditScene.ROUND)).containsOnlyKeys(scene.id("bchc"));

    extensions.takeBack(scene.id("bchc"));
    assertThat(returns.in(AuditScene.ROUND))
        .extracting(AssessmentSummary::dueOn)
        .containsOnly(AuditScene.DUE);
  }

  @Test
  void theDueDayOfAllMovesToALaterOneAndKeepsWhoHasLongerAnyway() {
    extensions.grant(scene.id("bchc"), AuditScene.DUE.plusDays(30), "A merger.");
    var detail = upkeep.get(AuditScene.ROUND);

    upkeep.amend(amend(detail, AuditScene.DUE.plusDays(7)));

    assertThat(returns.in(AuditScene.ROUND))
        .extracting(AssessmentSummary::dueOn)
        .containsExactlyInAnyOrder(AuditScene.DUE.plusDays(7), AuditScene.DUE.plusDays(30));
    assertThatThrownBy(() -> upkeep.amend(amend(detail, AuditScene.DUE.plusDays(8))))
        .as("from the version before")
        .isInstanceOf(Stale.class);
  }

  @Test
  void aClosedRoundTakesNothingAndOpensAgain() {
    scene.answered("bchc");
    SignInAs.officer();
    upkeep.close(AuditScene.ROUND);
    refuses(
        () -> extensions.grant(scene.id("bchc"), AuditScene.DUE.plusDays(7), "Why."),
        "audit.refused.roundClosed");
    refuses(
        () -> rounds.ask(AuditScene.ROUND, new AgencyId(joined("late")), AuditScene.DUE),
        "audit.refused.roundClosed");
    SignInAs.contributor("bchc");
    refuses(() -> scene.answer("1.1", "2", "After closing."), "audit.refused.roundClosed");

    SignInAs.officer();
    upkeep.reopen(AuditScene.ROUND);

    SignInAs.contributor("bchc");
    assertThat(scene.answer("1.1", "2", "After reopening.").narrative()).isNotBlank();
  }

  @Test
  void aRoundWithAReturnInHandIsNotClosed() {
    scene.handedIn("bchc");
    SignInAs.officer();

    assertThat(upkeep.closure(AuditScene.ROUND).unfinished()).hasSize(1);
    refuses(() -> upkeep.close(AuditScene.ROUND), "audit.refused.closeTooEarly");
  }

  @Test
  void anExemptAgencyIsExpectedAgain() {
    SignInAs.manager();
    desk.exempt(scene.id("bchc"), "The service closes.");
    desk.takeBackExemption(scene.id("bchc"), "It stays open after all.");

    assertThat(returns.read(scene.id("bchc")).assessment().status())
        .isEqualTo(AssessmentStatus.NOT_STARTED);
    assertThat(returns.read(scene.id("bchc")).steps()).hasSize(2);
  }

  @Test
  void onlyWhoRunsRoundsOpensAmendsAndClosesThem() {
    SignInAs.lead("bchc");
    denied(() -> rounds.preview(next(today, "bchc")));
    denied(() -> rounds.open(next(today, "bchc")));
    denied(() -> rounds.ask(AuditScene.ROUND, new AgencyId("yos"), AuditScene.DUE));
    denied(() -> upkeep.get(AuditScene.ROUND));
    denied(() -> upkeep.close(AuditScene.ROUND));
    denied(() -> upkeep.reopen(AuditScene.ROUND));
    SignInAs.independentChair();
    denied(() -> upkeep.close(AuditScene.ROUND));
  }

  @Test
  void onlyWhoRunsRoundsGrantsExtensionsAndOnlyTheManagerTakesExemptionsBack() {
    var bchc = scene.id("bchc");
    SignInAs.lead("bchc");
    denied(() -> extensions.grant(bchc, AuditScene.DUE.plusDays(7), "Myself."));
    denied(() -> extensions.takeBack(bchc));
    denied(() -> extensions.in(AuditScene.ROUND));
    SignInAs.officer();
    denied(() -> desk.takeBackExemption(bchc, "No."));
    denied(() -> extensions.own(AuditScene.ROUND));
  }

  private AgencySummary summary(String code) {
    return new AgencySummary(
        new AgencyId(code), "Agency " + code, code, AgencyKind.VOLUNTARY, today);
  }

  private String joined(String code) {
    SignInAs.manager();
    agencies.join(summary(code));
    return code;
  }

  private OpenRound next(LocalDate opens, String... asked) {
    return new OpenRound(
        NEXT,
        "Section 11 audit 2016-17",
        sets.all().getFirst().id(),
        opens,
        opens.plusDays(70),
        "I declare.",
        Optional.of(AuditScene.ROUND),
        List.of(asked).stream().map(AgencyId::new).toList());
  }

  private OpenRound named(RoundId id) {
    var next = next(today, "bchc");
    return new OpenRound(
        id,
        next.title(),
        next.set(),
        next.opensOn(),
        next.dueOn(),
        next.declaration(),
        Optional.empty(),
        next.agencies());
  }

  private static AmendRound amend(RoundDetail detail, LocalDate due) {
    var round = detail.round();
    return new AmendRound(
        round.id(), round.title(), round.opensOn(), due, round.declaration(), detail.version());
  }

  private static Declaration declared() {
    return new Declaration("Sonia Marsh", "Director", "This return is a true account.", true);
  }

  private static void denied(ThrowingCallable attempt) {
    assertThatThrownBy(attempt).isInstanceOf(AccessDeniedException.class);
  }

  private static void refuses(ThrowingCallable attempt, String key) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }
}
