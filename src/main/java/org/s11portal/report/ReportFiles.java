package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.paper.Paper;
import org.s11portal.base.paper.PdfPrinter;
import org.s11portal.base.paper.Press;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;

/** A report to take away: as Word to be worked on, as PDF to be read, as Excel of every figure. */
@Service
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class ReportFiles {

  private final SectionReports reports;
  private final TemplatesInUse templates;
  private final PdfPrinter printer;
  private final Press press;

  ReportFiles(SectionReports reports, TemplatesInUse templates, PdfPrinter printer, Press press) {
    this.reports = reports;
    this.templates = templates;
    this.printer = printer;
    this.press = press;
  }

  /** The report as an editable Word document. */
  public byte[] document(ReportId id) throws IOException {
    return press.make(() -> filled(reports.read(id)));
  }

  private byte[] filled(ReportDetail report) throws IOException {
    var template = new WordTemplate(templates.content(templates.of(report.summary())));
    return new ReportDocument(report, standing(report.summary())).in(template);
  }

  /** The template its Word document is filled into; empty: the standard one. */
  public Optional<TemplateSummary> template(ReportId id) {
    return templates.of(reports.read(id).summary());
  }

  /** Every figure of the report as an Excel workbook. */
  public byte[] workbook(ReportId id) throws IOException {
    return press.make(() -> new ReportWorkbook(reports.read(id)).bytes());
  }

  /** The report as tagged PDF. */
  public byte[] pdf(ReportId id) {
    var report = reports.read(id);
    var paper = new Paper(report.summary().title(), text("report.about"));
    standing(report.summary()).forEach(paper::line);
    for (var section : ReportSection.values()) {
      paper.part(section.title());
      var words = report.commentary(section).words();
      if (!words.isBlank()) {
        paper.words(words);
      }
      report.figures(section).forEach(table -> print(paper, table));
    }
    return printer.print(paper);
  }

  private static void print(Paper paper, FigureTable table) {
    if (table.rows().isEmpty()) {
      paper.line(text("report.none", table.caption()));
    } else {
      paper.table(
          table.caption(), table.headers(), table.rows().stream().map(FigureTable::cells).toList());
    }
  }

  private static List<String> standing(ReportSummary report) {
    var lines = new ArrayList<String>();
    lines.add(text("report.standing.is", report.status().label()));
    lines.add(text("report.figuresOf", Dates.dayAndTime(report.figuresTakenAt())));
    report
        .meeting()
        .ifPresent(
            meeting -> lines.add(text("report.before", meeting.title(), Dates.day(meeting.day()))));
    report.acceptedAt().ifPresent(at -> lines.add(text("report.acceptedOn", Dates.day(at))));
    return lines;
  }
}
