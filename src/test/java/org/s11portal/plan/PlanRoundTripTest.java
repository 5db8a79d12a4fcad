package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.UserId;
import org.s11portal.meeting.MeetingId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is taken out reads in again to the same plan. */
@PortalTest
class PlanRoundTripTest {

  private static final Optional<Path> REAL =
      Stream.of("..", "../..")
          .map(above -> Path.of(above, "shared", "data", "board-plan-2015-16.txt"))
          .filter(Files::isRegularFile)
          .findFirst();

  /** A plan without the ids and versions that every import gives anew. */
  private record Said(
      int priority, String title, Optional<Delegation> delegated, List<Object> action) {}

  @Autowired private PlanImports imports;
  @Autowired private PlanExports exports;
  @Autowired private PlanMaintenance maintenance;
  @Autowired private PlanDelegations delegations;
  @Autowired private Plans plans;

  private PlanDetail take(InputStream file) {
    SignInAs.manager();
    var preview = imports.read(file).preview().orElseThrow();
    imports.confirm(new ConfirmImport(preview, "2015-16", "Our plan", true));
    return plans.current().orElseThrow();
  }

  private List<Said> said(PlanDetail plan) {
    var names = plans.meetings(plan.actions().toList());
    return plan.priorities().stream()
        .flatMap(
            one ->
                one.actions().stream()
                    .map(
                        action ->
                            new Said(
                                one.number(), one.title(), one.delegation(), said(action, names))))
        .toList();
  }

  private static List<Object> said(ActionDetail action, Map<MeetingId, String> names) {
    var summary = action.summary();
    return List.of(
        summary.refs(),
        summary.activity(),
        action.outcome(),
        action.measure(),
        summary.leads(),
        summary.status(),
        summary.due(),
        action.crossReferences(),
        action.delegation(),
        action.feeds(),
        action.milestones().stream().map(m -> List.of(m.due(), m.title(), m.done())).toList(),
        action.progress().stream().map(p -> List.of(p.on(), p.text())).toList(),
        action.amendments().stream()
            .map(a -> List.of(a.from(), a.to(), a.reason(), a.meeting(names), a.agreedBy()))
            .toList());
  }

  private void comesBackTheSame(PlanDetail plan) throws IOException {
    var before = said(plan);
    assertThat(said(take(new ByteArrayInputStream(exports.workbook("2015-16"))))).isEqualTo(before);
    assertThat(said(take(new ByteArrayInputStream(exports.document("2015-16"))))).isEqualTo(before);
  }

  @Test
  void oddPlanComesBackTheSameFromExcelAndFromWord() throws IOException {
    comesBackTheSame(take(SamplePlans.oddFile()));
  }

  @Test
  void realPlanComesBackTheSameFromExcelAndFromWord() throws IOException {
    assumeTrue(REAL.isPresent(), "the board's plan does not lie beside the checkout");
    try (var file = Files.newInputStream(REAL.orElseThrow())) {
      comesBackTheSame(take(file));
    }
  }

  @Test
  void whatIsDelegatedComesBackDelegated() throws IOException {
    var plan = take(SamplePlans.oddFile());
    delegations.delegate(plan.id(), 3, "Policy subgroup");
    delegations.delegate(plan.action("3d").orElseThrow().id(), "Training subgroup");
    comesBackTheSame(plans.current().orElseThrow());
    assertThat(plans.action("3d").delegation())
        .map(DelegationDetail::body)
        .contains("Training subgroup");
    assertThat(plans.action("3a").delegation())
        .hasValueSatisfying(to -> assertThat(to.withPriority()).isTrue());
  }

  @Test
  void whatWasDoneToThePlanSinceComesBackToo() throws IOException {
    var action = take(SamplePlans.oddFile()).action("2d").orElseThrow();
    maintenance.addProgress(action.id(), "=1+1 is no formula\nsecond line");
    maintenance.addMilestone(action.id(), LocalDate.of(2016, 5, 1), "Ask again");
    maintenance.amendDue(
        new AmendDueDate(
            action.id(),
            plans.action("2d").version(),
            LocalDate.of(2016, 12, 1),
            "The audit comes first",
            "Board, 11 May 2016",
            "Independent Chair"));
    comesBackTheSame(plans.current().orElseThrow());
  }

  @Test
  void wordsThatLookLikeFormulasAreTextInExcel() throws IOException {
    SignInAs.manager();
    var action = take(SamplePlans.oddFile()).action("1a").orElseThrow();
    maintenance.addProgress(action.id(), "=HYPERLINK(\"http://x\")");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exports.workbook("2015-16")))) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell ->
                              assertThat(cell.getCellType())
                                  .isIn(CellType.STRING, CellType.BLANK))));
    }
  }

  @Test
  void theVeryFileIsKnownAgainAndAnotherYearIsSaid() throws IOException {
    take(SamplePlans.oddFile());
    var again = imports.read(SamplePlans.oddFile()).preview().orElseThrow();
    assertThat(again.alreadyStored()).map(PlanSummary::title).contains("Our plan");
    assertThat(again.looksWrongFor("2015-16")).isFalse();
    assertThat(again.looksWrongFor("2016-17")).isTrue();
  }

  @Test
  void twoThousandRowsAreRead() throws IOException {
    var definition =
        SamplePlans.plan(
            "2015-16",
            IntStream.rangeClosed(1, 2_000)
                .mapToObj(n -> SamplePlans.action("1-" + n).feeds("9.3 of bchc").made())
                .toArray(PlanDefinition.Action[]::new));
    var today = LocalDate.of(2016, 4, 14);
    var plan = new BoardPlan(definition, 1, new UserId("manager")).detail(today);
    var out = new ByteArrayOutputStream();
    new PlanDocument(new PlanTables(plan, Map.of())).write(out);
    SignInAs.manager();
    var preview = imports.read(new ByteArrayInputStream(out.toByteArray())).preview().orElseThrow();
    assertThat(preview.actions()).isEqualTo(2_000);
    assertThat(preview.priorities().getFirst().actions().getLast().feeds())
        .containsExactly("9.3 of bchc");
  }

  @Test
  void contributorsDoNotTakeThePlanOut() {
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> exports.workbook("2015-16")).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> exports.document("2015-16")).isInstanceOf(AccessDeniedException.class);
  }
}
