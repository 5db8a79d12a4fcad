package org.s11portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.s11portal.base.table.SheetRow;
import org.s11portal.base.table.TableFile;
import org.s11portal.board.Publications;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.LibreOffice;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The report opened and saved by another office program is still the report. */
@PortalTest
class LibreOfficeReportIT {

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private ReportDrafting drafting;
  @Autowired private ReportFiles files;
  @Autowired private ReportTemplates templates;
  @TempDir private Path folder;

  @BeforeEach
  void published() {
    new PanelScene(context).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.officer();
  }

  private ReportId report() {
    return drafting.draft(PanelScene.ROUND, ReportKind.FULL);
  }

  private static List<List<String>> rows(byte[] file) {
    return TableFile.readAny(file).stream()
        .flatMap(sheet -> sheet.rows().stream())
        .map(SheetRow::cells)
        .toList();
  }

  @Test
  void everyRowOfTheWorkbookIsReadBackEqual() throws Exception {
    var made = files.workbook(report());
    assertThat(rows(new LibreOffice(folder).saves(made))).isEqualTo(rows(made));
  }

  @Test
  void everyRowOfTheWordDocumentIsReadBackEqual() throws Exception {
    var made = files.document(report());
    assertThat(rows(new LibreOffice(folder).savesDocument(made))).isEqualTo(rows(made));
  }

  @Test
  void aTemplateSavedThereIsStillWhole() throws Exception {
    var saved = new LibreOffice(folder).savesDocument(templates.standard());
    var check = templates.read(new ByteArrayInputStream(saved));

    assertThat(check.isUsable()).isTrue();
    assertThat(check.missing()).isEmpty();
  }
}
