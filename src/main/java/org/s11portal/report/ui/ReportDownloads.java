package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import org.s11portal.base.ui.FileLink;
import org.s11portal.report.ReportFiles;
import org.s11portal.report.ReportSummary;

/** A report to take away in its three forms. */
class ReportDownloads extends Div {

  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

  static final String WORD = OPEN_XML + "wordprocessingml.document";
  static final String EXCEL = OPEN_XML + "spreadsheetml.sheet";

  ReportDownloads(ReportSummary report, ReportFiles files) {
    addClassNames("actions", "no-print");
    add(
        new FileLink(
            text("report.word"), file(report, "docx"), WORD, () -> files.document(report.id())),
        new FileLink(
            text("report.pdf"),
            file(report, "pdf"),
            "application/pdf",
            () -> files.pdf(report.id())),
        new FileLink(
            text("report.excel"), file(report, "xlsx"), EXCEL, () -> files.workbook(report.id())));
  }

  private static String file(ReportSummary report, String ending) {
    return text(
        "report.fileName", report.round().value(), text("report.file." + report.kind()), ending);
  }
}
