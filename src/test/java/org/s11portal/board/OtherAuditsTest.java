package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.CaseReference;
import org.s11portal.audit.Declaration;
import org.s11portal.audit.OpenRound;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundKind;
import org.s11portal.audit.RoundSummary;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.SignOffs;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.BookPanel;
import org.s11portal.panel.Calibrations;
import org.s11portal.panel.MinutesAccuracy;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.panel.Moderations;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelConclusions;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.RecordModeration;
import org.s11portal.panel.Sittings;
import org.s11portal.report.ReportDrafting;
import org.s11portal.report.ReportKind;
import org.s11portal.standards.Grade;
import org.s11portal.standards.StandardDetail;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The same desk for other audits: from their opening to results of their own at the board. */
@PortalTest
class OtherAuditsTest {

  private static final RoundId OTHER = new RoundId("neglect-2016");
  private static final AgencyId FIRE = new AgencyId("fire");

  @Autowired private Calibrations calibrations;
  @Autowired private ApplicationContext context;
  @Autowired private Agencies agencies;
  @Autowired private AuditRounds rounds;
  @Autowired private SelfAssessments own;
  @Autowired private SignOffs signOffs;
  @Autowired private ReturnDesk desk;
  @Autowired private PanelBookings bookings;
  @Autowired private Sittings sittings;
  @Autowired private Moderations moderations;
  @Autowired private PanelConclusions conclusions;
  @Autowired private MinutesAccuracy accuracy;
  @Autowired private Publications publications;
  @Autowired private ModerationSummaries summaries;
  @Autowired private StandardFocuses focuses;
  @Autowired private ReportDrafting reports;
  @Autowired private Findings findings;
  @Autowired private ThreadEnds threads;
  private PanelScene scene;

  @BeforeEach
  void theYearlyAuditIsPublished() {
    scene = new PanelScene(context);
    scene.approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.manager();
    agencies.join(
        new AgencySummary(
            FIRE, "Agency fire", "FIRE", AgencyKind.HEALTH, LocalDate.of(2014, 4, 1)));
    SignInAs.officer();
  }

  @Test
  void caseFilesAreAskedGradedModeratedAndShownEachByItself() {
    rounds.open(opening(RoundKind.CASE_FILE, "A14, b03", FIRE));

    SignInAs.contributor("fire");
    var asked = own.current().orElseThrow();
    assertThat(asked.set().standards())
        .extracting(StandardDetail::title)
        .containsExactly("File A14", "File B03");
    scrutinised(asked.set().criteria().map(criterion -> criterion.code()).toList());

    SignInAs.independentChair();
    assertThat(calibrations.of(OTHER).byStandard())
        .extracting(part -> part.name())
        .containsExactly("File A14", "File B03");
    SignInAs.boardMember();
    var results = summaries.of(OTHER);
    assertThat(results.rows()).extracting(row -> row.agency().id()).containsExactly(FIRE);
    assertThat(results.set().standards()).hasSize(2);
    assertThat(results.criteria())
        .extracting(one -> one.criterion().code())
        .contains("A14.1.1", "B03.1.1");
  }

  @Test
  void gapInACaseFileIsAFindingThatNoActionOfThePlanAnswersByItsNumber() {
    rounds.open(opening(RoundKind.CASE_FILE, "A14, b03", FIRE));
    SignInAs.contributor("fire");
    var codes = own.current().orElseThrow().set().criteria().map(one -> one.code()).toList();
    scrutinised(codes, panel -> lower(panel, "A14.1.1"));

    SignInAs.boardMember();
    assertThat(findings.of(OTHER).criteria())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.criterion().code()).isEqualTo("A14.1.1");
              assertThat(one.unanswered()).hasSize(1);
            });
    assertThat(threads.across(OTHER, "A14.1.1").results()).hasSize(1);
  }

  @Test
  void theBoardsPageOfTheYearlyAuditKnowsNothingOfAnother() {
    var before = summaries.of(PanelScene.ROUND);
    rounds.open(opening(RoundKind.SINGLE_AGENCY, "", FIRE));
    SignInAs.contributor("fire");
    scrutinised(own.current().orElseThrow().set().criteria().map(one -> one.code()).toList());

    SignInAs.boardMember();
    assertThat(summaries.publishedRounds())
        .extracting(RoundSummary::id)
        .containsExactly(PanelScene.ROUND, OTHER);
    assertThat(summaries.of(PanelScene.ROUND).rows()).isEqualTo(before.rows());
    assertThat(summaries.of(PanelScene.ROUND).figures()).isEqualTo(before.figures());
    assertThat(focuses.of(OTHER, 1, AsOf.now()).actions()).isEmpty();
    SignInAs.officer();
    assertThatThrownBy(() -> reports.draft(OTHER, ReportKind.FULL))
        .hasMessageContaining("report.refused.otherAudit");
  }

  @Test
  void aSingleAgencyAuditAsksOneAgencyAndNoOtherJoins() {
    refused("audit.refused.oneAgency", opening(RoundKind.SINGLE_AGENCY, "", FIRE, PanelScene.BCHC));
    refused("audit.refused.nobodyAsked", opening(RoundKind.SINGLE_AGENCY, ""));
    rounds.open(opening(RoundKind.SINGLE_AGENCY, "", FIRE));
    refused("audit.refused.roundExists", opening(RoundKind.SINGLE_AGENCY, "", FIRE));
    assertThatThrownBy(() -> rounds.ask(OTHER, PanelScene.BCHC, AuditScene.DUE))
        .hasMessageContaining("audit.refused.oneAgency");
  }

  @Test
  void aCaseFileIsCalledByAReferenceOnceAndNeverByAName() {
    refused("audit.refused.caseCount", opening(RoundKind.CASE_FILE, "", FIRE));
    refused("audit.refused.caseTwice", opening(RoundKind.CASE_FILE, "A14 B03 a14", FIRE));
    refused("audit.refused.casesOfOtherKind", opening(RoundKind.SECTION_11, "A14", FIRE));
    refused("audit.refused.askedAlready", opening(RoundKind.CASE_FILE, "A14", FIRE, FIRE));
    for (var name : List.of("Alice", "Alice Jones", "ALICE1", "A14/../x", "<b>1", "A1234567")) {
      assertThatThrownBy(() -> CaseReference.read(name))
          .hasMessageContaining("audit.refused.caseReference");
    }
  }

  @Test
  void theRoundBeforeIsOfTheSameKind() {
    var wanted = opening(RoundKind.SINGLE_AGENCY, "", FIRE);
    refused(
        "audit.refused.previousOfOtherKind",
        new OpenRound(
            wanted.id(),
            wanted.title(),
            wanted.set(),
            wanted.opensOn(),
            wanted.dueOn(),
            wanted.declaration(),
            Optional.of(PanelScene.ROUND),
            wanted.agencies(),
            wanted.kind(),
            wanted.cases()));
  }

  private void scrutinised(List<String> codes) {
    scrutinised(codes, panel -> {});
  }

  private void scrutinised(List<String> codes, Consumer<PanelId> moderating) {
    codes.forEach(scene.audit()::ready);
    SignInAs.lead("fire");
    signOffs.send();
    SignInAs.signoff("fire");
    var words = own.current().orElseThrow().round().declaration();
    signOffs.submit(new Declaration("Sonia Marsh", "Director", words, true));
    var id = own.current().orElseThrow();
    SignInAs.officer();
    desk.openScrutiny(id.assessment().id());
    var panel = bookings.book(new BookPanel(OTHER, FIRE, PanelScene.PLAN, PanelScene.SEATS));
    SignInAs.panelChair();
    sittings.hold(panel);
    moderating.accept(panel);
    id.set().standards().forEach(one -> moderations.agreeWithStandard(panel, one.number()));
    conclusions.conclude(panel);
    SignInAs.officer();
    conclusions.circulateMinutes(panel);
    SignInAs.lead("fire");
    accuracy.agree(panel);
    SignInAs.panelChair();
    conclusions.approveMinutes(panel);
    SignInAs.independentChair();
    publications.publish(OTHER);
  }

  private void lower(PanelId panel, String code) {
    moderations.record(
        new RecordModeration(
            panel, code, new Grade("1"), "No plan was made.", ModerationDetail.NOTHING_YET));
  }

  private void refused(String key, OpenRound wanted) {
    assertThatThrownBy(() -> rounds.open(wanted)).hasMessageContaining(key);
  }

  private OpenRound opening(RoundKind kind, String cases, AgencyId... asked) {
    return new OpenRound(
        OTHER,
        "Neglect 2016",
        rounds.get(PanelScene.ROUND).set(),
        LocalDate.of(2016, 1, 11),
        AuditScene.DUE,
        "This is a true account.",
        Optional.empty(),
        List.of(asked),
        kind,
        CaseReference.read(cases));
  }
}
