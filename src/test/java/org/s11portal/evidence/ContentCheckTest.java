package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.s11portal.base.Refused;
import org.s11portal.base.Texts;
import org.s11portal.testing.BadFiles;
import org.s11portal.testing.SampleFiles;

class ContentCheckTest {

  @TempDir private Path folder;

  @Test
  void everyAcceptedKindIsRecognisedByItsContent() throws IOException {
    assertThat(check("a.pdf", SampleFiles.pdf("x"))).isEqualTo(FileKind.PDF);
    assertThat(check("a.docx", SampleFiles.docx("x"))).isEqualTo(FileKind.DOCX);
    assertThat(check("a.XLSX", SampleFiles.xlsx("x"))).isEqualTo(FileKind.XLSX);
    assertThat(check("a.pptx", SampleFiles.pptx())).isEqualTo(FileKind.PPTX);
    assertThat(check("a.xls", BadFiles.xls())).isEqualTo(FileKind.XLS);
    assertThat(check("a.png", SampleFiles.png())).isEqualTo(FileKind.PNG);
    assertThat(check("a.jpeg", SampleFiles.jpeg())).isEqualTo(FileKind.JPEG);
    assertThat(check("a.csv", SampleFiles.text("Name,Count\nBriefings,12\n")))
        .isEqualTo(FileKind.CSV);
    assertThat(check("a.txt", "Größe – ½".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(FileKind.TEXT);
    assertThat(check("a.txt", "café".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(FileKind.TEXT);
    assertThat(check("a.odt", odt(""))).isEqualTo(FileKind.ODT);
  }

  @Test
  void aDocumentMayHoldAnotherDocument() throws IOException {
    var chart = BadFiles.docxWith("word/embeddings/Sheet1.xlsx", SampleFiles.xlsx("x"));

    assertThat(check("a.docx", chart)).isEqualTo(FileKind.DOCX);
  }

  @Test
  void theNameAloneIsRefusedWhenNoSuchKindIsAccepted() {
    refused("evidence.refused.kind", "a.exe", BadFiles.windowsProgram());
    refused("evidence.refused.kind", "a.pdf%00.exe", SampleFiles.pdf("x"));
    refused("evidence.refused.kind", "a.pdf\0.exe", SampleFiles.pdf("x"));
    refused("evidence.refused.kind", "a.zip", BadFiles.zipped(BadFiles.eicar(), 3));
    refused("evidence.refused.kind", "a.svg", BadFiles.svg());
    refused("evidence.refused.kind", "CON", SampleFiles.text("x"));
  }

  @Test
  void aProgramIsNoDocumentWhateverItsName() {
    refused("evidence.refused.notWhatItSays", "a.pdf", BadFiles.windowsProgram());
    refused("evidence.refused.notWhatItSays", "a.txt", BadFiles.windowsProgram());
    refused("evidence.refused.notWhatItSays", "a.png", BadFiles.windowsProgram());
  }

  @Test
  void aWebPageIsNoDocumentWhateverItsName() {
    refused("evidence.refused.notWhatItSays", "a.pdf", BadFiles.html());
    refused("evidence.refused.notWhatItSays", "a.txt", BadFiles.html());
    refused("evidence.refused.notWhatItSays", "a.csv", SampleFiles.text("\n <script>x</script>"));
    refused("evidence.refused.notWhatItSays", "a.xls", BadFiles.html());
  }

  @Test
  void aDrawingWithScriptsIsNoPictureWhateverItsName() {
    refused("evidence.refused.notWhatItSays", "a.png", BadFiles.svg());
    refused("evidence.refused.notWhatItSays", "a.txt", BadFiles.svg());
  }

  @Test
  void aGoodFileUnderAnotherKindsNameIsRefused() {
    refused("evidence.refused.notWhatItSays", "a.pdf", SampleFiles.docx("x"));
    refused("evidence.refused.notWhatItSays", "a.docx", SampleFiles.pdf("x"));
    refused("evidence.refused.notWhatItSays", "a.docx", SampleFiles.xlsx("x"));
    refused("evidence.refused.notWhatItSays", "a.doc", SampleFiles.docx("x"));
    refused("evidence.refused.notWhatItSays", "a.xlsx", SampleFiles.png());
    refused("evidence.refused.notWhatItSays", "a.txt", SampleFiles.pdf("x"));
  }

  @Test
  void macrosAreFoundUnderAnyName() {
    refused("evidence.refused.macros", "a.docm", BadFiles.docxWithMacros());
    refused("evidence.refused.macros", "a.docx", BadFiles.docxWithMacros());
    refused("evidence.refused.macros", "a.docx", BadFiles.docxDeclaredWithMacros());
    refused("evidence.refused.macros", "a.docx", BadFiles.docxWith("word/VBAPROJECT.BIN", text()));
    refused("evidence.refused.macros", "a.xls", BadFiles.xlsWithMacros());
    refused(
        "evidence.refused.macros",
        "a.docx",
        BadFiles.docxWith("word/embeddings/a.docx", BadFiles.docxWithMacros()));
    refused(
        "evidence.refused.macros",
        "a.docx",
        BadFiles.docxWith("word/embeddings/oleObject1.bin", BadFiles.xlsWithMacros()));
  }

  @Test
  void encryptedFilesCannotBeCheckedAndAreRefused() {
    refused("evidence.refused.locked", "a.pdf", SampleFiles.encryptedPdf());
    refused("evidence.refused.locked", "a.docx", BadFiles.encryptedDocx());
    refused("evidence.refused.locked", "a.odt", odt("<manifest:encryption-data/>"));
  }

  @Test
  void whatIsCutOffIsDamaged() {
    refused("evidence.refused.damaged", "a.pdf", SampleFiles.truncatedPdf());
    refused("evidence.refused.damaged", "a.docx", half(SampleFiles.docx("x")));
    refused("evidence.refused.damaged", "a.png", half(SampleFiles.png()));
    refused("evidence.refused.damaged", "a.jpg", half(SampleFiles.jpeg()));
    refused("evidence.refused.damaged", "a.xls", half(BadFiles.xls()));
    refused("evidence.refused.damaged", "a.pdf", SampleFiles.text("%PDF-1.7"));
  }

  @Test
  void bombsAreRefusedWhateverTheyDeclare() {
    refused("evidence.refused.swollen", "a.docx", BadFiles.docxBomb());
    refused("evidence.refused.swollen", "a.docx", BadFiles.docxBombThatLies());
    refused("evidence.refused.swollen", "a.docx", BadFiles.docxOfManyParts(10_000));
    refused(
        "evidence.refused.swollen",
        "a.docx",
        BadFiles.docxWith("word/embeddings/a.docx", BadFiles.docxBomb()));
  }

  @Test
  void archivesAndProgramsInsideADocumentAreRefused() {
    refused(
        "evidence.refused.packed",
        "a.docx",
        BadFiles.docxWith("word/embeddings/a.docx", BadFiles.zipped(BadFiles.eicar(), 2)));
    refused(
        "evidence.refused.packed",
        "a.docx",
        BadFiles.docxWith("word/media/picture.png", BadFiles.windowsProgram()));
    refused(
        "evidence.refused.packed",
        "a.docx",
        BadFiles.docxWith(
            "word/embeddings/a.docx",
            BadFiles.docxWith(
                "word/embeddings/b.docx",
                BadFiles.docxWith("word/embeddings/c.docx", SampleFiles.docx("deep")))));
  }

  @Test
  void aPlainArchiveIsNoDocument() {
    refused("evidence.refused.notWhatItSays", "a.docx", BadFiles.zipped(BadFiles.eicar(), 3));
  }

  @Test
  void entitiesAreRefusedAndNothingIsFetched() {
    refused("evidence.refused.declaration", "a.docx", BadFiles.docxFetchingEntities());
    refused("evidence.refused.declaration", "a.docx", BadFiles.docxLaughing());
  }

  @Test
  void namesInsideAPackageMayNotLeadOutOfIt() {
    refused("evidence.refused.damaged", "a.docx", BadFiles.docxWith("../../x.bmp", text()));
    refused("evidence.refused.damaged", "a.docx", BadFiles.docxWith("WORD/DOCUMENT.XML", text()));
  }

  @Test
  void withoutAScannerTheTestVirusIsTextAndNotCalledClean() throws IOException {
    assertThat(check("a.txt", BadFiles.eicar())).isEqualTo(FileKind.TEXT);
  }

  @Test
  void aRefusalSaysWhichFileAndWhatToDo() {
    assertThatThrownBy(() -> check("Policy.pdf", BadFiles.html()))
        .isInstanceOfSatisfying(
            Refused.class,
            e ->
                assertThat(Texts.text(e.reason()))
                    .isEqualTo(
                        "“Policy.pdf” is not what its name says: its content looks like a web page."
                            + " Upload the original file under its own name, or save it as a PDF."));
  }

  @Test
  void nothingLaidOutForALookIsLeftBehind() throws IOException {
    refused(
        "evidence.refused.macros",
        "a.docx",
        BadFiles.docxWith("word/embeddings/a.docx", BadFiles.docxWithMacros()));

    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  private FileKind check(String name, byte[] content) throws IOException {
    var file = Files.write(folder.resolve("received"), content);
    return ContentCheck.requireAcceptable(new Suspect(new FileName(name), file));
  }

  private void refused(String key, String name, byte[] content) {
    assertThatThrownBy(() -> check(name, content))
        .as(name)
        .isInstanceOfSatisfying(
            Refused.class,
            e -> {
              assertThat(e.reason().key()).isEqualTo(key);
              assertThat(Texts.text(e.reason())).contains("“" + new FileName(name).value() + "”");
            });
  }

  private static byte[] odt(String inManifest) {
    return BadFiles.zip(
        new java.util.LinkedHashMap<>(
            Map.of(
                "mimetype", SampleFiles.text("application/vnd.oasis.opendocument.text"),
                "Configurations2/accelerator/current.xml", new byte[0],
                "content.xml", SampleFiles.text("<office:document xmlns:office='o'/>"),
                "META-INF/manifest.xml",
                    SampleFiles.text(
                        "<manifest:manifest xmlns:manifest='m'>"
                            + inManifest
                            + "</manifest:manifest>"))));
  }

  private static byte[] text() {
    return SampleFiles.text("text");
  }

  private static byte[] half(byte[] whole) {
    return java.util.Arrays.copyOf(whole, whole.length / 2);
  }
}
