package org.s11portal.standards.reading;

import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.s11portal.agency.AgencyKind;
import org.s11portal.standards.GradeColour;
import org.s11portal.standards.NotApplicableRule;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.standards.StandardSetDefinition.Band;
import org.s11portal.standards.StandardSetDefinition.CriterionDefinition;
import org.s11portal.standards.StandardSetDefinition.StandardDefinition;

/** Writes a set as a workbook that explains itself and reads back as the same set. */
public final class SetWorkbook {

  private static final List<Column> CRITERION =
      List.of(
          Column.CODE,
          Column.STANDARD,
          Column.CRITERION_TITLE,
          Column.QUESTION,
          Column.GUIDANCE,
          Column.GOOD,
          Column.EVIDENCE,
          Column.ANCESTOR,
          Column.AUDIENCE);

  private final StandardSetDefinition set;

  private SetWorkbook(StandardSetDefinition set) {
    this.set = set;
  }

  /** Writes the workbook; the stream stays open. */
  public static void write(StandardSetDefinition set, OutputStream out) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      new SetWorkbook(set).fill(new TextSheets(workbook));
      workbook.write(out);
    }
  }

  private void fill(TextSheets sheets) {
    sheets.begin(text("standards.sheet.readMe"), 100);
    Explanations.lines().forEach(sheets::row);
    sheets.begin(text("standards.sheet.set"), 24, 60);
    sheets.row(Property.CODE.heading(), set.code());
    sheets.row(Property.EDITION.heading(), set.version());
    sheets.row(Property.TITLE.heading(), set.title());
    sheets.row(Property.FOLLOWS.heading(), set.follows().orElse(""));
    sheets.row(Property.NOT_APPLICABLE.heading(), rule(set.notApplicable()));
    sheets.choice(4, 4, 1, rules());
    scale(sheets);
    sheets.begin(text("standards.sheet.standards"), 10, 40, 24, 80);
    sheets.heading(headings(Column.Table.STANDARDS));
    set.standards().forEach(standard -> sheets.row(row(standard)));
    sheets.begin(text("standards.sheet.criteria"), criterionWidths());
    sheets.heading(
        Stream.concat(
            CRITERION.stream().map(Column::heading),
            set.scale().stream().map(SetWorkbook::heading)));
    set.standards()
        .forEach(
            standard ->
                standard.criteria().forEach(criterion -> sheets.row(row(standard, criterion))));
  }

  private void scale(TextSheets sheets) {
    sheets.begin(text("standards.sheet.scale"), 14, 30, 70, 10, 16);
    sheets.heading(headings(Column.Table.SCALE));
    set.scale().forEach(band -> sheets.row(row(band)));
    sheets.choice(1, 20, 3, List.of(text("standards.yes"), text("standards.no")));
    sheets.choice(1, 20, 4, Arrays.stream(GradeColour.values()).map(SetWorkbook::colour).toList());
  }

  private static Stream<String> headings(Column.Table table) {
    return Arrays.stream(Column.values())
        .filter(column -> column.table() == table)
        .map(Column::heading);
  }

  private int[] criterionWidths() {
    var widths = new ArrayList<>(List.of(10, 10, 28, 50, 60, 50, 50, 14, 24));
    set.scale().forEach(band -> widths.add(40));
    return widths.stream().mapToInt(Integer::intValue).toArray();
  }

  private static String[] row(Band band) {
    return new String[] {
      band.key(),
      band.word(),
      band.meaning(),
      text(band.gap() ? "standards.yes" : "standards.no"),
      band.colour().map(SetWorkbook::colour).orElse("")
    };
  }

  private static String[] row(StandardDefinition standard) {
    return new String[] {
      Integer.toString(standard.number()),
      standard.title(),
      standard.shortTitle(),
      standard.summary()
    };
  }

  private String[] row(StandardDefinition standard, CriterionDefinition criterion) {
    return Stream.concat(
            Stream.of(
                criterion.code(),
                Integer.toString(standard.number()),
                criterion.title(),
                criterion.question(),
                criterion.guidance(),
                criterion.good(),
                criterion.evidence(),
                criterion.ancestor().orElse(""),
                criterion.audience().stream()
                    .map(SetWorkbook::kind)
                    .collect(Collectors.joining("; "))),
            set.scale().stream().map(band -> criterion.descriptors().getOrDefault(band.key(), "")))
        .toArray(String[]::new);
  }

  /** Names the grade so that it is found again: by its sign, and its word where that says more. */
  private static String heading(Band band) {
    return Fold.of(band.key()).equals(Fold.of(band.word()))
        ? band.word()
        : band.key() + " " + band.word();
  }

  private static String colour(GradeColour colour) {
    return text("standards.colour." + colour).toLowerCase(Locale.UK);
  }

  private static String kind(AgencyKind kind) {
    return text("agency.kind." + kind);
  }

  private static List<String> rules() {
    return Arrays.stream(NotApplicableRule.values()).map(SetWorkbook::rule).toList();
  }

  private static String rule(NotApplicableRule rule) {
    return text("standards.notApplicable." + rule);
  }
}
