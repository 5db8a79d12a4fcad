package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.plan.reading.Column;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PlanImportsTest {

  @Autowired private PlanImports imports;
  @Autowired private Plans plans;
  @Autowired private JsonMapper json;

  private PlanDetail imported() {
    SignInAs.manager();
    var preview = imports.read(SamplePlans.oddFile()).preview().orElseThrow();
    imports.confirm(new ConfirmImport(preview, preview.suggestedYear(), "Our plan", false));
    return plans.current().orElseThrow();
  }

  @Test
  void previewStoresNothing() {
    SignInAs.manager();
    var preview = imports.read(SamplePlans.oddFile()).preview().orElseThrow();
    assertThat(preview.suggestedYear()).isEqualTo("2015-16");
    assertThat(preview.reading().doubts()).isNotEmpty();
    assertThat(plans.all()).isEmpty();
  }

  @Test
  void confirmedPlanIsStoredWithItsDoubtsAndWhatFoundNoPlace() {
    var plan = imported();
    assertThat(plan.year()).isEqualTo("2015-16");
    assertThat(plan.priorities()).extracting(PriorityDetail::number).containsExactly(1, 2, 3);
    assertThat(plan.doubts()).hasSize(19);
    assertThat(plan.doubts())
        .anyMatch(doubt -> doubt.inRow() == 16 && doubt.words().startsWith("Ref 2a is used twice"));
    assertThat(plan.unplaced())
        .extracting(PlanRemark::words)
        .containsExactly("Plan of an invented board, 2015-16", "Seen by the board in May 2016");
  }

  @Test
  void twinsBecomeOneActionWithBothRefs() {
    var plan = imported();
    var twins = plan.action("2c").orElseThrow();
    assertThat(twins.summary().refs()).containsExactly("1a", "2c");
    assertThat(twins.crossReferences()).isEmpty();
    assertThat(plan.priorities().get(1).carriedElsewhere())
        .extracting(ActionDetail::id)
        .containsExactly(twins.id());
    // Their words differed in one name: both are kept.
    assertThat(twins.progress())
        .extracting(ProgressDetail::text)
        .anyMatch(text -> text.contains("HARBOUR"))
        .anyMatch(text -> text.contains("HAR/BOUR"));
    assertThat(plan.action("3b")).isEqualTo(plan.action("2b"));
  }

  @Test
  void refUsedTwiceStaysTwoActions() {
    var plan = imported();
    assertThat(plan.action("2a").orElseThrow().summary().activity()).startsWith("Agree");
    assertThat(plan.action("2a(ii)").orElseThrow().summary().activity()).startsWith("Check");
  }

  @Test
  void continuationRowsBecomeMilestones() {
    var action = imported().action("1b").orElseThrow();
    assertThat(action.milestones())
        .extracting(MilestoneDetail::due)
        .containsExactly(
            Optional.of(LocalDate.of(2015, 6, 30)),
            Optional.of(LocalDate.of(2015, 10, 31)),
            Optional.of(LocalDate.of(2015, 11, 30)));
    assertThat(action.summary().due()).contains(LocalDate.of(2015, 11, 30));
  }

  @Test
  void amendmentsInProseBecomeAmendmentsWithoutMeeting() {
    var amendment = imported().action("2d").orElseThrow().amendments().getFirst();
    assertThat(amendment.from()).contains(LocalDate.of(2015, 10, 31));
    assertThat(amendment.to()).isEqualTo(LocalDate.of(2016, 8, 31));
    assertThat(amendment.meeting(Map.of())).isEmpty();
  }

  @Test
  void yearThatHasAPlanIsReplacedOnlyWhenThatWasChosen() {
    imported();
    var preview = imports.read(SamplePlans.oddFile()).preview().orElseThrow();
    assertThatThrownBy(() -> imports.confirm(new ConfirmImport(preview, "2015-16", "Again", false)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo("plan.refused.yearExists"));
    imports.confirm(new ConfirmImport(preview, "2015-16", "Again", true));
    assertThat(plans.all()).extracting(PlanSummary::title).containsExactly("Again");
  }

  @Test
  void yearMustBeOneAndNothingIsStoredOtherwise() {
    SignInAs.manager();
    var preview = imports.read(SamplePlans.oddFile()).preview().orElseThrow();
    for (var year : List.of("", "2015", "2015-17", "x")) {
      assertThatThrownBy(() -> imports.confirm(new ConfirmImport(preview, year, "Plan", false)))
          .isInstanceOf(Refused.class);
    }
    assertThat(plans.all()).isEmpty();
  }

  @Test
  void whatIsSaidOfColumnsIsRememberedOnceThePlanIsStored() {
    SignInAs.manager();
    var file = imports.read(SamplePlans.withOtherHeadings());
    assertThat(file.preview()).isEmpty();
    assertThat(file.columns().missing())
        .containsExactly(Column.ACTIVITY, Column.DUE, Column.PROGRESS);
    var said = Stream.of(Column.values()).map(Optional::of).toList();
    var preview = imports.readAs(file, said).preview().orElseThrow();
    assertThat(imports.read(SamplePlans.withOtherHeadings()).preview()).isEmpty();
    imports.confirm(new ConfirmImport(preview, "2015-16", "Ours", false));
    assertThat(imports.read(SamplePlans.withOtherHeadings()).preview())
        .hasValueSatisfying(again -> assertThat(again.actions()).isEqualTo(1));
  }

  @Test
  void demonstrationPlanIsSeeded() throws IOException {
    SignInAs.manager();
    try (var file = new ClassPathResource("demonstration/plan-2015-16.json").getInputStream()) {
      imports.seed(json.readValue(file, PlanDefinition.class));
    }
    SignInAs.boardMember();
    var plan = plans.find("2015-16").orElseThrow();
    assertThat(plan.priorities()).hasSize(9);
    assertThat(plan.actions().flatMap(action -> action.summary().refs().stream()))
        .doesNotHaveDuplicates()
        .contains("1a", "2d", "3d(ii)");
    assertThat(plan.action("1a").orElseThrow().summary().contradictions())
        .extracting(Contradiction::kind)
        .contains(Contradiction.Kind.COMPLETED_WHILE_OPEN);
  }

  @Test
  void onlyTheBusinessManagerImports() {
    SignInAs.officer();
    assertThatThrownBy(() -> imports.read(new ByteArrayInputStream(new byte[0])))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.independentChair();
    assertThatThrownBy(() -> imports.seed(SamplePlans.plan("2015-16")))
        .isInstanceOf(AccessDeniedException.class);
  }
}
