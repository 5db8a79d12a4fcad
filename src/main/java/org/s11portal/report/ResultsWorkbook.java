package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundId;
import org.s11portal.base.paper.Press;
import org.s11portal.board.ModerationSummaries;
import org.s11portal.board.PublishedResult;
import org.s11portal.board.RoundResults;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.GradeBand;
import org.springframework.stereotype.Service;

/**
 * Every published figure of a round as a workbook. Cells are text or numbers, never formulas,
 * whatever an agency’s name begins with.
 */
@Service
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class ResultsWorkbook {

  private static final int ROWS_IN_MEMORY = 100;

  private final ModerationSummaries summaries;
  private final Agencies agencies;
  private final Press press;

  ResultsWorkbook(ModerationSummaries summaries, Agencies agencies, Press press) {
    this.summaries = summaries;
    this.agencies = agencies;
    this.press = press;
  }

  /** The workbook of a round. */
  public byte[] of(RoundId round) throws IOException {
    return press.make(() -> write(round));
  }

  private byte[] write(RoundId round) throws IOException {
    var results = summaries.results(round);
    var names = agencies.byId();
    try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        var out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet(text("report.sheet.grades"));
      sheet.createFreezePane(2, 1);
      header(sheet);
      for (var result : results.results()) {
        line(sheet.createRow(sheet.getLastRowNum() + 1), results, names, result);
      }
      scale(workbook.createSheet(text("report.sheet.scale")), results);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void header(Sheet sheet) {
    fill(
        sheet.createRow(0),
        text("report.column.agency"),
        text("report.column.criterion"),
        text("report.column.kind"),
        text("report.column.standard"),
        text("report.column.question"),
        text("report.column.self"),
        text("report.column.panel"),
        text("report.column.moved"),
        text("report.column.gap"));
  }

  private static void line(
      Row row, RoundResults results, Map<AgencyId, AgencySummary> names, PublishedResult result) {
    var agency = Optional.ofNullable(names.get(result.agency()));
    fill(
        row,
        agency.map(AgencySummary::name).orElse(result.agency().value()),
        result.code(),
        agency.map(known -> text("agency.kind." + known.kind())).orElse(""),
        String.valueOf(result.standard()),
        results.set().criterion(result.code()).map(CriterionDetail::question).orElse(""),
        GradeWords.of(result.self(), results.set().scale()),
        GradeWords.of(result.grade(), results.set().scale()));
    row.createCell(7).setCellValue(result.shift());
    row.createCell(8).setCellValue(text(result.gap() ? "report.gap.yes" : "report.gap.no"));
  }

  private static void scale(Sheet sheet, RoundResults results) {
    fill(sheet.createRow(0), results.round().title(), results.set().title());
    for (GradeBand band : results.set().scale().bands()) {
      fill(
          sheet.createRow(sheet.getLastRowNum() + 1),
          band.grade().value(),
          band.word(),
          band.meaning());
    }
  }

  private static void fill(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }
}
