package org.s11portal.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan of our own with every oddity that real plans have shown. */
class ReadingTheOddPlanTest {

  private static PlanReading plan;

  @BeforeAll
  static void read() throws IOException {
    plan = read("txt");
  }

  @Test
  void prioritiesRowsRefsAndStatusesAreCounted() {
    assertThat(plan.priorities()).extracting(ReadPriority::number).containsExactly(1, 2, 3);
    assertThat(plan.rows()).hasSize(15);
    assertThat(plan.distinctRefs()).isEqualTo(12);
    assertThat(plan.statuses())
        .isEqualTo(
            Map.of(
                StatedStatus.COMPLETED, 10L,
                StatedStatus.ON_TRACK, 2L,
                StatedStatus.OFF_TRACK, 1L,
                StatedStatus.NOT_STARTED, 2L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void everyFormatReadsTheSame(String format) throws IOException {
    assertThat(read(format)).isEqualTo(plan);
  }

  @Test
  void priorityTitlesLoseTheirNumber() {
    assertThat(plan.priorities().getFirst().title())
        .isEqualTo("Know from every partner how well it keeps children safe");
  }

  @Test
  void continuationRowsBelongToTheActionAboveAndAreDoubted() {
    assertThat(action("1b").rows()).extracting(ReadRow::number).containsExactly(6, 7, 8);
    assertThat(action("1b").rows().get(1).due()).contains(LocalDate.of(2015, 10, 31));
    doubted(7, "Ref", "further milestone of 1b");
    doubted(8, "Ref", "further milestone of 1b");
  }

  @Test
  void refUsedTwiceGetsANameAndADoubt() {
    assertThat(plan.actions()).extracting(ReadAction::name).contains("2a", "2a(ii)");
    doubted(16, "Ref", "used twice");
  }

  @Test
  void notesBecomeMutualPairsAndLeaveTheActivity() {
    assertThat(plan.mutualCrossReferences())
        .extracting(CrossReference::one, CrossReference::other)
        .containsExactly(tuple("1a", "2c"), tuple("2b", "3b"));
    assertThat(action("2b").first().text(Column.ACTIVITY))
        .isEqualTo("Write the report for the board (with the answer on learning)")
        .isEqualTo(action("3b").first().text(Column.ACTIVITY));
  }

  @Test
  void twinsThatDifferAreDoubtedWithTheWords() {
    doubted(5, "Progress", "“HARBOUR” here, “HAR/BOUR” there");
    assertThat(plan.doubts()).noneMatch(doubt -> doubt.why().startsWith("2b and 3b"));
  }

  @Test
  void blankCellsAreDoubted() {
    doubted(24, "Desired Outcome", "blank for 3a");
    doubted(24, "Outcome Measure", "blank for 3a");
    doubted(26, "Progress", "blank for 3c");
  }

  @Test
  void yearFarFromThePlanIsDoubted() {
    doubted(24, "Progress", "2106");
  }

  @Test
  void amendedDatesInProseAreReadAndDoubted() {
    assertThat(action("2d").first().amendments())
        .containsExactly(new Amendment(LocalDate.of(2015, 10, 31), LocalDate.of(2016, 8, 31)));
    doubted(15, "Progress", "from 31 March 2015 to 30 April 2015");
    doubted(16, "Progress", "2a(ii) was amended from 30 April 2016 to 31 October 2016");
    doubted(19, "Progress", "from 31 October 2015 to 31 August 2016");
    doubted(27, "Progress", "is to be considered");
  }

  @Test
  void statusThatTheProgressContradictsIsDoubted() {
    doubted(20, "Status", "no longer applicable");
    doubted(19, "Status", "“off-track”");
    doubted(5, "Status", "2 panels are still to be reconvened: Hill Trust, Riverside School");
    doubted(18, "Status", "Hill Trust, Riverside School");
  }

  @Test
  void namesWithSeveralSpellingsAndMisspeltMonthsAreDoubted() {
    doubted(18, "Progress", "“HAR/BOUR” is spelled “HARBOUR” elsewhere");
    doubted(8, "Progress", "misspelt November");
  }

  @Test
  void markUpGoesAndItsSenseStays() {
    assertThat(action("2c").first().text(Column.PROGRESS).lines())
        .startsWith("Panels held so far:", "06.10.15 - Northcare")
        .hasSize(5);
    assertThat(action("3a").first().text(Column.PROGRESS).lines())
        .containsExactly(
            "• Forum on 10th February 2106 (x12)", "• Harbour school on 9th March 2016");
  }

  @Test
  void leadsAreToldApartOnlyWhereThePlanNamesThemAlone() {
    assertThat(action("2a").first().leads())
        .containsExactly("Board Manager", "Quality Officer - Audit & Review");
    assertThat(action("2b").first().leads()).containsExactly("Quality Officer - Audit & Review");
  }

  @Test
  void textOutsideTheTableIsListedAndNotLost() {
    assertThat(plan.unplaced())
        .extracting(Unplaced::row, Unplaced::text)
        .containsExactly(
            tuple(1, "Plan of an invented board, 2015-16"),
            tuple(28, "Seen by the board in May 2016"));
  }

  private static ReadAction action(String ref) {
    return plan.action(ref).orElseThrow();
  }

  private static void doubted(int row, String cell, String why) {
    assertThat(plan.doubts())
        .anyMatch(d -> d.row() == row && d.cell().equals(cell) && d.why().contains(why));
  }

  private static PlanReading read(String format) throws IOException {
    try (var file = ReadingTheOddPlanTest.class.getResourceAsStream("/plan/oddities." + format)) {
      return PlanReader.read(Objects.requireNonNull(file));
    }
  }
}
