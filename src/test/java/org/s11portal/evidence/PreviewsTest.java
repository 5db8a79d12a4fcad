package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.s11portal.base.Refused;
import org.s11portal.testing.BadFiles;
import org.s11portal.testing.SampleFiles;

/** Each document is really drawn by the program that draws. */
class PreviewsTest {

  @TempDir private Path folder;

  @Test
  void aPdfIsShownAsPicturesWithItsWordsForWhoeverDoesNotSeeThem() throws IOException {
    assertThat(shown(FileKind.PDF, SampleFiles.pdf("Dip sample of May")))
        .contains("<img alt=\"Page 1 of 1\" src=\"data:image/png;base64,")
        .contains("Dip sample of May");
  }

  @Test
  void picturesAreDrawnAnew() throws IOException {
    var png = shown(FileKind.PNG, SampleFiles.png());
    assertThat(png).contains("src=\"data:image/png;base64,");
    assertThat(shown(FileKind.JPEG, SampleFiles.jpeg())).contains("src=\"data:image/png;base64,");
    assertThat(png).doesNotContain("data:image/jpeg");
  }

  @Test
  void wordsOfOfficeDocumentsAreShownAsTextWhateverTheyContain() throws IOException {
    var hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    for (var kind : List.of(FileKind.DOCX, FileKind.XLSX)) {
      var content = kind == FileKind.DOCX ? SampleFiles.docx(hostile) : SampleFiles.xlsx(hostile);
      assertThat(shown(kind, content))
          .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
          .doesNotContain("<script", "<img");
    }
    assertThat(shown(FileKind.PPTX, SampleFiles.pptx())).contains("Slide 1");
    assertThat(shown(FileKind.TEXT, SampleFiles.text("<b>Größe</b>\n${7*7} #{1}")))
        .contains("&lt;b&gt;Größe&lt;/b&gt;", "${7*7} #{1}");
    assertThat(shown(FileKind.CSV, SampleFiles.text("Name,Count\n\"Briefings\",=1+1\n\"cut of")))
        .contains("<td><span>Briefings</span>", "=1+1");
  }

  @Test
  void whatCannotBeShownSaysSoAndLeavesNothing() throws IOException {
    refused(FileKind.DOC, BadFiles.xls());
    refused(FileKind.PDF, SampleFiles.text("no PDF at all"));
    refused(FileKind.DOCX, SampleFiles.text("no zip at all"));

    assertThat(filesLeft()).isZero();
  }

  @Test
  void aPdfThatUnpacksToGigabytesIsGivenUpOrShownWithinBoundsAndHarmsNobodyElse()
      throws IOException {
    var before = Instant.now();

    try {
      assertThat(shown(FileKind.PDF, swollenPdf()).length()).isLessThan(1_000_000);
    } catch (Refused givenUp) {
      assertThat(givenUp.reason().key()).isEqualTo("evidence.refused.notShowable");
    }

    assertThat(Duration.between(before, Instant.now()))
        .isLessThan(Previews.PATIENCE.plusSeconds(15));
    assertThat(filesLeft()).isZero();
  }

  private String shown(FileKind kind, byte[] content) throws IOException {
    try (var body = preview(kind, content)) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private InputStream preview(FileKind kind, byte[] content) {
    return new Previews(new FolderStore(folder))
        .of(kind, new FileName("a"), () -> new ByteArrayInputStream(content));
  }

  private void refused(FileKind kind, byte[] content) {
    assertThatThrownBy(() -> preview(kind, content))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.reason().key()).isEqualTo("evidence.refused.notShowable"));
  }

  private long filesLeft() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  /** One page whose content unpacks to two gigabytes of spaces, twice compressed. */
  private static byte[] swollenPdf() throws IOException {
    var once = new ByteArrayOutputStream();
    try (var deflating = new DeflaterOutputStream(once)) {
      var spaces = new byte[1024 * 1024];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 2048; i++) {
        deflating.write(spaces);
      }
    }
    var twice = new ByteArrayOutputStream();
    try (var deflating = new DeflaterOutputStream(twice)) {
      deflating.write(once.toByteArray());
    }
    var pdf = new ByteArrayOutputStream();
    pdf.write(
        SampleFiles.text(
            """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>> endobj
            4 0 obj <</Filter[/FlateDecode/FlateDecode]/Length LENGTH>>
            stream
            """
                .replace("LENGTH", String.valueOf(twice.size()))));
    pdf.write(twice.toByteArray());
    pdf.write(
        SampleFiles.text("\nendstream endobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));
    return pdf.toByteArray();
  }
}
