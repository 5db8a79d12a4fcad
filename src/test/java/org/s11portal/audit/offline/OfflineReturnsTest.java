package org.s11portal.audit.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.audit.offline.Workbooks.changed;
import static org.s11portal.audit.offline.Workbooks.typed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.base.Texts;
import org.s11portal.standards.Grade;
import org.s11portal.testing.BadFiles;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** A return taken along as a workbook and brought back. Rows 2 to 4 are 1.1, 1.2 and 2.1. */
@PortalTest
class OfflineReturnsTest {

  @Autowired private ApplicationContext context;
  @Autowired private OfflineReturns offline;
  @Autowired private SelfAssessments own;
  private AuditScene scene;

  @BeforeEach
  void oneAnswerIsWritten() {
    scene = new AuditScene(context).asking("bchc", "yos");
    SignInAs.contributor("bchc");
    scene.answer("1.1", "2", "=1+1\nand <b>what</b> we do");
  }

  @Test
  void whatIsBroughtBackUntouchedChangesNothing() throws IOException {
    var preview = read(offline.workbook());

    assertThat(preview.changes()).isEmpty();
    assertThat(preview.findings()).isEmpty();
    assertThat(preview.same()).isEqualTo(3);
  }

  @Test
  void noCellIsAFormulaWhateverItBeginsWith() throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(offline.workbook()))) {
      for (var sheet : workbook) {
        for (var row : sheet) {
          for (var cell : row) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          }
        }
      }
      var narrative = Workbooks.cell(workbook, "E2");
      assertThat(narrative.getStringCellValue()).startsWith("=1+1");
      assertThat(narrative.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(narrative.getCellStyle().getLocked()).isFalse();
      assertThat(Workbooks.answers(workbook).isColumnHidden(7)).isTrue();
      assertThat(Workbooks.answers(workbook).getDataValidations()).hasSize(2);
    }
  }

  @Test
  void whatWasFilledInIsSeenFirstAndThenKept() throws IOException {
    var filled = typed(offline.workbook(), "C3", "3 Fully met");
    filled = typed(filled, "E3", "We lead.");
    filled = typed(filled, "C4", "not applicable");
    filled = typed(filled, "D4", "We employ nobody.");
    filled = typed(filled, "G4", "yes");

    var preview = read(filled);
    assertThat(preview.findings()).isEmpty();
    assertThat(preview.changes())
        .extracting(change -> change.criterion().code())
        .containsExactly("1.2", "2.1");
    assertThat(answer("1.2").grade()).isEmpty();

    offline.take(preview.changes().stream().map(OfflineChange::replaced).toList());

    assertThat(answer("1.2").grade()).contains(new Grade("3"));
    assertThat(answer("1.2").narrative()).isEqualTo("We lead.");
    assertThat(answer("2.1").grade()).contains(Grade.NOT_APPLICABLE);
    assertThat(answer("2.1").ready()).isTrue();
    assertThat(read(filled).changes()).isEmpty();
  }

  @Test
  void aGradeIsUnderstoodAsItsSignOrItsWord() throws IOException {
    for (var typed : List.of("3", "FULLY MET", " 3 fully met ")) {
      var preview = read(typed(offline.workbook(), "C3", typed));
      assertThat(preview.changes().getFirst().offered().grade()).contains(new Grade("3"));
    }
    var number =
        changed(offline.workbook(), opened -> Workbooks.cell(opened, "C3").setCellValue(3));
    assertThat(read(number).changes().getFirst().offered().grade()).contains(new Grade("3"));
  }

  @Test
  void whatWasAlsoChangedInThePortalIsAConflictAndBothAreThere() throws IOException {
    var filled = typed(offline.workbook(), "E2", "Written on the train.");
    scene.answer("1.1", "1", "Written in the office.");

    var change = read(filled).conflicts().getFirst();
    assertThat(change.now().narrative()).isEqualTo("Written in the office.");
    assertThat(change.offered().narrative()).isEqualTo("Written on the train.");

    offline.take(List.of(change.both()));
    assertThat(answer("1.1").narrative())
        .isEqualTo("Written in the office.\n\nWritten on the train.");
  }

  @Test
  void aRowThatWasNotTouchedNeverOverwritesWhatIsNewer() throws IOException {
    var taken = offline.workbook();
    scene.answer("1.1", "1", "Newer.");

    assertThat(read(taken).changes()).isEmpty();
  }

  @Test
  void whenOneAnswerIsOvertakenNoneIsKept() throws IOException {
    var filled = typed(typed(offline.workbook(), "E2", "Mine."), "E3", "Mine too.");
    var chosen = read(filled).changes().stream().map(OfflineChange::replaced).toList();
    scene.answer("1.2", "1", "Somebody was quicker.");

    assertThatThrownBy(() -> offline.take(chosen)).isInstanceOf(Stale.class);

    assertThat(answer("1.1").narrative()).startsWith("=1+1");
    assertThat(answer("1.2").narrative()).isEqualTo("Somebody was quicker.");
  }

  @Test
  void everyCellThatCannotBeTakenOverIsNamed() throws IOException {
    var taken = offline.workbook();
    assertThat(found(typed(taken, "C2", "Splendid")))
        .containsExactly(
            "C2 “Splendid” is not a grade. Choose one of these: 0 Not met,"
                + " 1 Partly met, 2 Mostly met, 3 Fully met, Not applicable.");
    assertThat(found(typed(taken, "G2", "perhaps")))
        .containsExactly("G2 “perhaps” is neither Yes nor No.");
    assertThat(found(typed(taken, "F2", "x".repeat(20_001))).getFirst())
        .startsWith("F2 This has 20,001 characters");
    assertThat(found(typed(taken, "A2", "1.2"))).hasSize(3);
    assertThat(found(typed(taken, "A2", "7.7")))
        .containsExactly(
            "A2 “7.7” is not a criterion of this return.",
            " There is no row for 1.1. Its answer stays as it is.");
    assertThat(found(typed(taken, "H2", "v7.0123456789abcdef.0123456789abcdef")).getFirst())
        .startsWith("A2 This row was not downloaded as 1.1");
    var shorter =
        changed(
            taken,
            opened -> Workbooks.answers(opened).removeRow(Workbooks.answers(opened).getRow(3)));
    assertThat(found(shorter))
        .containsExactly(" There is no row for 2.1. Its answer stays as it is.");
  }

  @Test
  void whatTheOfficerDidNotGiveBackStaysAsItWasHandedIn() throws IOException {
    scene.givenBack("bchc", "1.2", "Name the lead.");
    SignInAs.contributor("bchc");
    var filled = typed(typed(offline.workbook(), "E2", "More."), "E3", "The named nurse.");

    var preview = read(filled);

    assertThat(preview.changes())
        .extracting(change -> change.criterion().code())
        .containsExactly("1.2");
    assertThat(preview.findings()).extracting(OfflineFinding::cell).containsExactly("A2");
  }

  @Test
  void otherFilesAreRefusedAndSayWhatToDo() throws IOException {
    var taken = offline.workbook();
    refused(new byte[0], "base.table.empty");
    refused(
        "1.1,3".getBytes(java.nio.charset.StandardCharsets.UTF_8), "audit.offline.refused.notOurs");
    refused(SampleFiles.xlsx("another"), "audit.offline.refused.notOurs");
    refused(BadFiles.docxWithMacros(), "base.table.macros");
    refused(BadFiles.encryptedDocx(), "base.table.encrypted");
    refused(SampleFiles.png(), "base.table.picture");
    refused(new byte[10 * 1024 * 1024 + 1], "base.table.tooLarge");
    refused(
        changed(taken, opened -> Workbooks.cell(opened, "E3").setCellFormula("1+1")),
        "base.table.formula");
    refused(changed(taken, opened -> opened.removeSheetAt(1)), "audit.offline.refused.noAnswers");
    refused(typed(taken, "E1", "Other"), "audit.offline.refused.headings");
    SignInAs.contributor("yos");
    refused(taken, "audit.offline.refused.otherAgency");
  }

  @Test
  void whatIsFrozenIsNotBroughtBack() {
    var taken = offline.workbook();
    scene.handedIn("bchc");
    SignInAs.contributor("bchc");

    refused(taken, "audit.refused.frozen");
  }

  @Test
  void onlyThoseWhoAnswerTakeTheReturnAlong() {
    SignInAs.signoff("bchc");

    assertThatThrownBy(() -> offline.workbook()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> offline.take(List.of())).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> read(new byte[] {1})).isInstanceOf(AccessDeniedException.class);
  }

  private void refused(byte[] file, String key) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            Refused.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }

  private List<String> found(byte[] file) throws IOException {
    return read(file).findings().stream()
        .map(finding -> finding.cell() + " " + Texts.text(finding.why()))
        .toList();
  }

  private OfflinePreview read(byte[] file) throws IOException {
    return offline.read(new ByteArrayInputStream(file));
  }

  private AnswerDetail answer(String code) {
    return own.sheet(code).answer();
  }
}
