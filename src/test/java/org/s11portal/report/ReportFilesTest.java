package org.s11portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.table.SheetRow;
import org.s11portal.base.table.TableFile;
import org.s11portal.board.Publications;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.AccessiblePdf;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.theme.Subject;
import org.s11portal.theme.ThemeCoding;
import org.s11portal.theme.Themes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Every figure of the documents is the service’s, and the service’s are the database’s. */
@PortalTest
class ReportFilesTest {

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private SectionReports reports;
  @Autowired private ReportDrafting drafting;
  @Autowired private ReportFiles files;
  @Autowired private Themes themes;
  @Autowired private ThemeCoding coding;
  @Autowired private JdbcClient database;

  private ReportDetail report() {
    return reports.read(reports.all().getFirst().id());
  }

  @BeforeEach
  void drafted() {
    new PanelScene(context).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.officer();
    coding.code(
        new Subject(new FindingKey(PanelScene.ROUND, PanelScene.BCHC, "1.1"), Optional.empty()),
        Set.of(themes.create("Staff do not know", "")));
    var report = drafting.draft(PanelScene.ROUND, ReportKind.FULL);
    drafting.write(
        new WriteCommentary(
            report, ReportSection.SUMMARY, 0, "Safe **enough**\n\n=1+1 <script>x</script>"));
  }

  private static List<List<String>> rows(ReportDetail report) {
    return report.figures().stream()
        .filter(table -> !table.rows().isEmpty())
        .flatMap(
            table ->
                Stream.concat(
                    Stream.of(table.headers()), table.rows().stream().map(FigureTable::cells)))
        .map(row -> row.stream().map(String::strip).toList())
        .toList();
  }

  private static List<List<String>> read(byte[] file) {
    return TableFile.readAny(file).stream()
        .flatMap(sheet -> sheet.rows().stream())
        .map(SheetRow::cells)
        .filter(cells -> cells.size() > 1)
        .toList();
  }

  private static List<List<String>> trimmed(List<List<String>> rows) {
    // A reader leaves out blank cells at the end of a row.
    var trimmed = new ArrayList<List<String>>();
    for (var row : rows) {
      var last = row.size();
      while (last > 0 && row.get(last - 1).isBlank()) {
        last--;
      }
      if (last > 1) {
        trimmed.add(row.subList(0, last));
      }
    }
    return trimmed;
  }

  @Test
  void everyFigureStandsInTheWordDocument() throws IOException {
    var report = report();
    assertThat(read(files.document(report.summary().id()))).isEqualTo(trimmed(rows(report)));
  }

  @Test
  void everyFigureStandsInTheWorkbook() throws IOException {
    var report = report();
    assertThat(read(files.workbook(report.summary().id()))).isEqualTo(trimmed(rows(report)));
  }

  @Test
  void everyFigureStandsInThePdfWhichVeraPdfFindsAccessible() throws Exception {
    var report = report();
    var pdf = files.pdf(report.summary().id());
    try (var read = Loader.loadPDF(pdf)) {
      var words = new PDFTextStripper().getText(read).replaceAll("\\s+", "");
      rows(report).stream()
          .flatMap(List::stream)
          .forEach(cell -> assertThat(words).contains(cell.replaceAll("\\s+", "")));
    }
    AccessiblePdf.require(pdf);
  }

  @Test
  void figuresAreThoseOfTheDatabase() {
    var report = report();
    for (var row : report.figures(ReportSection.MODERATION).getFirst().rows()) {
      var standard = Integer.parseInt(row.name().split("\\.", 2)[0]);
      assertThat(row.figures())
          .containsExactly(
              count("shift = 0", standard),
              count("shift < 0", standard),
              count("shift > 0", standard));
    }
    var grades =
        report.figures(ReportSection.APPENDIX).stream()
            .mapToLong(table -> table.rows().size())
            .sum();
    assertThat(grades)
        .isEqualTo(
            database.sql("select count(*) from published_result").query(Long.class).single());
  }

  @Test
  void aThemeIsCountedWithTheWayToItsPage() {
    var themed = report().figures(ReportSection.CHALLENGES).getLast();
    assertThat(themed.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.name()).isEqualTo("Staff do not know");
              assertThat(row.figures()).containsExactly("0", "1", "1", "BCHC", "1");
              assertThat(row.source()).startsWith("theme-thread/" + PanelScene.ROUND.value());
            });
  }

  private String count(String which, int standard) {
    return database
        .sql("select count(*) from published_result where " + which + " and standard = ?")
        .param(standard)
        .query(Long.class)
        .single()
        .toString();
  }

  @Test
  void agenciesDoNotGetTheReport() {
    var id = report().summary().id();
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> files.document(id)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> files.workbook(id)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> files.pdf(id)).isInstanceOf(AccessDeniedException.class);
  }
}
