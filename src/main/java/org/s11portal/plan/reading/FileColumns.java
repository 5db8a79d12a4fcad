package org.s11portal.plan.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.s11portal.base.Refused;
import org.s11portal.base.table.Sheet;
import org.s11portal.base.table.SheetRow;

/** The columns of a file’s plan and what each is taken for, so that a person can correct it. */
public record FileColumns(List<FileColumn> columns) {

  private static final int ENOUGH_TO_ASK = 4;
  private static final int EXAMPLES = 2;

  /**
   * Finds them below the first row of headings, or else below the first row that could be one.
   *
   * @throws Refused when no row has cells enough to be headings
   */
  public static FileColumns in(List<Sheet> sheets, HeadingWords words) {
    var tables = sheets.stream().filter(sheet -> !KeptBeside.isOne(sheet)).toList();
    return below(tables, words, true)
        .or(() -> below(tables, words, false))
        .orElseThrow(() -> new Refused("plan.reading.noHeadings", Headings.needed()));
  }

  private static Optional<FileColumns> below(
      List<Sheet> sheets, HeadingWords words, boolean certain) {
    return sheets.stream()
        .flatMap(
            sheet ->
                IntStream.range(0, sheet.rows().size())
                    .filter(
                        row ->
                            certain
                                ? Headings.in(sheet.rows().get(row), words).isPresent()
                                : couldBeHeadings(sheet.rows().get(row)))
                    .mapToObj(row -> of(sheet.rows().subList(row, sheet.rows().size()), words)))
        .findFirst();
  }

  private static boolean couldBeHeadings(SheetRow row) {
    return row.cells().stream().filter(cell -> !CellText.plain(cell).isEmpty()).count()
        >= ENOUGH_TO_ASK;
  }

  private static FileColumns of(List<SheetRow> rows, HeadingWords words) {
    var headings = rows.getFirst();
    var taken = EnumSet.noneOf(Column.class);
    return new FileColumns(
        IntStream.range(0, headings.cells().size())
            .filter(column -> !CellText.plain(headings.cell(column)).isEmpty())
            .mapToObj(
                column -> {
                  var heading = CellText.plain(headings.cell(column));
                  return new FileColumn(
                      heading,
                      examples(rows.subList(1, rows.size()), column),
                      words.columnOf(heading).filter(taken::add));
                })
            .toList());
  }

  private static List<String> examples(List<SheetRow> rows, int column) {
    return rows.stream()
        .map(row -> CellText.plain(row.cell(column)))
        .filter(text -> !text.isEmpty())
        .distinct()
        .limit(EXAMPLES)
        .toList();
  }

  /** What a plan needs and no column is taken for. */
  public List<Column> missing() {
    return Headings.missing(columns.stream().flatMap(one -> one.means().stream()).toList());
  }

  /**
   * What was said of them, column by column in their order.
   *
   * @throws Refused when two are said to be the same, or when one that is needed is still missing
   */
  public HeadingWords saying(List<Optional<Column>> means, HeadingWords before) {
    var said = new HashMap<String, Optional<Column>>();
    var taken = new HashMap<Column, String>();
    for (int i = 0; i < columns.size(); i++) {
      var heading = columns.get(i).heading();
      means
          .get(i)
          .ifPresent(
              column -> {
                var other = taken.putIfAbsent(column, heading);
                if (other != null) {
                  throw new Refused("plan.import.columns.twice", other, heading, column.heading());
                }
              });
      said.merge(HeadingWords.folded(heading), means.get(i), (one, next) -> one.or(() -> next));
    }
    Headings.refuseWithout(taken.keySet());
    return before.and(said);
  }
}
