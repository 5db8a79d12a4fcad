package org.s11portal.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.base.table.Sheet;
import org.s11portal.base.table.SheetRow;

/** What each column of a file is taken for, and what people say of it. */
class FileColumnsTest {

  private static final List<String> OTHER_HEADINGS =
      List.of("Ref", "Pledge", "So that", "By", "Lead", "We will know", "News", "Status");
  private static final List<Optional<Column>> IN_ORDER =
      Arrays.stream(Column.values()).map(Optional::of).toList();

  private static final List<Sheet> FILE =
      sheet(OTHER_HEADINGS, OfficePlans.row("1a", "Act"), OfficePlans.row("1b", "Act again"));

  @Test
  void aColumnIsKnownByItsHeadingAndShowsWhatStandsInIt() {
    var columns = FileColumns.in(FILE, HeadingWords.NONE);
    assertThat(columns.columns().getFirst())
        .isEqualTo(new FileColumn("Ref", List.of("1a", "1b"), Optional.of(Column.REF)));
    assertThat(columns.missing())
        .containsExactly(
            Column.ACTIVITY, Column.OUTCOME, Column.DUE, Column.MEASURE, Column.PROGRESS);
  }

  @Test
  void whatIsSaidOfAHeadingHoldsWhateverItsCapitalsAndSpaces() {
    var said = FileColumns.in(FILE, HeadingWords.NONE).saying(IN_ORDER, HeadingWords.NONE);
    var shouted =
        sheet(
            OTHER_HEADINGS.stream()
                .map(text -> " " + text.toUpperCase(java.util.Locale.UK))
                .toList(),
            OfficePlans.row("1a", "Act"));
    assertThat(FileColumns.in(shouted, said).missing()).isEmpty();
    assertThat(
            PlanReader.read(shouted, said).rows().findFirst().orElseThrow().text(Column.ACTIVITY))
        .isEqualTo("Act");
  }

  @Test
  void whatIsSaidGoesBeforeWhatTheReaderWouldTakeItFor() {
    var swapped = new ArrayList<>(IN_ORDER);
    swapped.set(IN_ORDER.indexOf(Optional.of(Column.LEAD)), Optional.of(Column.STATUS));
    swapped.set(IN_ORDER.indexOf(Optional.of(Column.STATUS)), Optional.of(Column.LEAD));
    var said = FileColumns.in(FILE, HeadingWords.NONE).saying(swapped, HeadingWords.NONE);
    assertThat(PlanReader.read(FILE, said).rows().findFirst().orElseThrow().leads())
        .containsExactly("On track");
  }

  @Test
  void aFileWithoutOneKnownHeadingIsAskedAboutToo() {
    var foreign =
        sheet(List.of("A", "B", "C", "D", "E", "F", "G", "H"), OfficePlans.row("1a", "Act"));
    var columns = FileColumns.in(foreign, HeadingWords.NONE);
    assertThat(columns.missing()).containsExactly(Column.values());
    assertThat(PlanReader.read(foreign, columns.saying(IN_ORDER, HeadingWords.NONE)).rows())
        .hasSize(1);
  }

  @Test
  void twoColumnsCannotBeTheSameAndNoneOfAPlanMayBeMissing() {
    var columns = FileColumns.in(FILE, HeadingWords.NONE);
    var twice = new ArrayList<>(IN_ORDER);
    twice.set(1, Optional.of(Column.REF));
    refuses(columns, twice, "plan.import.columns.twice");
    var without = new ArrayList<>(IN_ORDER);
    without.set(1, Optional.empty());
    refuses(columns, without, "plan.import.columns.missing");
  }

  private static void refuses(FileColumns columns, List<Optional<Column>> said, String key) {
    assertThatThrownBy(() -> columns.saying(said, HeadingWords.NONE))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }

  @SafeVarargs
  private static List<Sheet> sheet(List<String>... rows) {
    return List.of(
        new Sheet(
            "Plan",
            IntStream.range(0, rows.length).mapToObj(i -> new SheetRow(i + 1, rows[i])).toList()));
  }
}
