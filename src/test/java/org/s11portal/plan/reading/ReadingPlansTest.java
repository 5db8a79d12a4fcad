package org.s11portal.plan.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.s11portal.base.Refused;

class ReadingPlansTest {

  private static final String HEADINGS =
      line(
          "Ref",
          "Activity",
          "Desired Outcome",
          "Due Date",
          "Lead",
          "Outcome Measure",
          "Progress",
          "Status");

  @Test
  void columnsAreFoundByTheirHeadingsInAnyOrder() throws IOException {
    var plan =
        read(
            line(
                    "STATUS",
                    "leads",
                    "Refs",
                    "Activities",
                    "Desired outcomes",
                    "Due  date",
                    "Outcome measures",
                    "PROGRESS",
                    "Notes")
                + line(
                    "Completed",
                    "Chair",
                    "1a.)",
                    "Act",
                    "Better",
                    "1 May 2016",
                    "Count",
                    "Done",
                    "seen"));
    var row = plan.rows().findFirst().orElseThrow();
    assertThat(row.text(Column.ACTIVITY)).isEqualTo("Act");
    assertThat(row.status()).contains(StatedStatus.COMPLETED);
    assertThat(plan.unplaced()).containsExactly(new Unplaced(2, "Notes", "seen"));
  }

  @Test
  void missingColumnsAreNamed() {
    assertThatThrownBy(
            () ->
                read(
                    line(
                        "Ref",
                        "Activity",
                        "Desired Outcome",
                        "Lead",
                        "Outcome Measure",
                        "Progress")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(text(refused.reason())).contains("lack the columns Due Date, Status"));
  }

  @Test
  void fileWithoutHeadingsOrWithoutActionsIsRefused() {
    refuses("a\tb\tc\td\n1\t2\t3\t4\n", "plan.reading.noHeadings");
    refuses("just words", "plan.reading.noHeadings");
    refuses("1.) A priority\n" + HEADINGS, "plan.reading.noRows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 February 2016", "soon", "March 2016", "45.13.2016"})
  void dateThatIsNoneIsDoubtedByRowAndCell(String written) throws IOException {
    var plan =
        read(
            HEADINGS + line("1a", "Act", "Better", written, "Chair", "Count", "Done", "Completed"));
    assertThat(plan.rows().findFirst().orElseThrow().due()).isEmpty();
    assertThat(plan.doubts())
        .anyMatch(d -> d.row() == 2 && d.cell().equals("Due Date") && d.why().contains(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 March 2016",
        "31st March 2016",
        "31 Mar 2016",
        "31.03.16",
        "31/03/2016",
        "2016-03-31",
        "March 31, 2016"
      })
  void datesAreReadAsPeopleWriteThem(String written) {
    assertThat(WrittenDate.in(written)).contains(LocalDate.of(2016, 3, 31));
  }

  @Test
  void unknownStatusIsDoubted() throws IOException {
    var plan =
        read(
            HEADINGS
                + line("1a", "Act", "Better", "1 May 2016", "Chair", "Count", "Done", "Green"));
    assertThat(plan.doubts()).anyMatch(d -> d.cell().equals("Status") && d.why().contains("Green"));
  }

  @Test
  void crossReferenceThatOnlyOneSideMakesIsNotMutual() throws IOException {
    var plan =
        read(
            HEADINGS
                + line(
                    "1a",
                    "Act Note: Actions 1a and 1b cross reference each other",
                    "x",
                    "1 May 2016",
                    "Chair",
                    "x",
                    "x",
                    "Completed")
                + line(
                    "1b",
                    "Act",
                    "x",
                    "1 May 2016",
                    "Chair",
                    "x",
                    "Actions 1b and 9z cross reference each other",
                    "Completed"));
    assertThat(plan.mutualCrossReferences()).isEmpty();
    assertThat(plan.doubts())
        .anyMatch(d -> d.row() == 2 && d.why().contains("1b does not say so"))
        .anyMatch(d -> d.row() == 3 && d.why().contains("no action 9z"));
  }

  @Test
  void markUpThatIsNoneStaysAsWritten() {
    assertThat(CellText.plain("fewer than <5, a & b, R&D <name> &amp; more"))
        .isEqualTo("fewer than <5, a & b, R&D <name> & more");
    assertThat(CellText.plain("<script>alert(1)</script>read <a href='http://x'>this</a>"))
        .isEqualTo("<script>alert(1)read this (http://x)");
    assertThat(CellText.plain("one<br/>two<ul><li>three</li></ul>")).isEqualTo("one\ntwo\n• three");
  }

  @Test
  void differenceOfTextsIsNamedInWords() {
    assertThat(WordDifference.between("a b c d", "a x c d e"))
        .containsExactly(new WordDifference("b", "x"), new WordDifference("", "e"));
    assertThat(WordDifference.between("a  b\nc", "a b c")).isEmpty();
  }

  private static void refuses(String content, String key) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }

  private static PlanReading read(String content) throws IOException {
    return PlanReader.read(new ByteArrayInputStream(content.getBytes(UTF_8)));
  }

  private static String line(String... cells) {
    return String.join("\t", cells) + "\n";
  }
}
