package org.s11portal.base.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordPrinterTest {

  private static final Paper PAPER =
      new Paper("Minutes", "What was said")
          .part("Who was there")
          .section("16 February 2016")
          .heading("9.3 Learning")
          .line("<script>alert(1)</script> =1+1")
          .words("**bold** and *so*\n\n- one\n- two")
          .table(
              "Attendance",
              List.of("Name", "Part"),
              List.of(List.of("Ada", "Chair"), List.of("Bo", "Clerk")));

  private final byte[] word = new WordPrinter().print(PAPER);

  @Test
  void headingsListsAndTablesAreRealOnes() throws Exception {
    try (var read = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("Minutes");
      assertThat(read.getParagraphs())
          .filteredOn(one -> one.getStyle() != null)
          .extracting(one -> one.getStyle() + " " + one.getText())
          .containsExactly(
              "Heading1 Minutes",
              "Heading2 Who was there",
              "Heading3 16 February 2016",
              "Heading4 9.3 Learning");
      assertThat(read.getParagraphs()).filteredOn(one -> one.getNumID() != null).hasSize(2);
      assertThat(read.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
      assertThat(read.getTables().getFirst().getText()).contains("Ada\tChair");
    }
  }

  @Test
  void whatWasTypedIsLiteral() throws Exception {
    try (var read = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(read.getParagraphs())
          .extracting(one -> one.getText())
          .contains("<script>alert(1)</script> =1+1", "bold and so");
    }
  }

  @Test
  void libreOfficeOpensIt(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(
        Files.exists(Path.of("/usr/lib/libreoffice/program/libswlo.so")),
        "LibreOffice Writer is not here");
    var file = Files.write(folder.resolve("minutes.docx"), word);
    var converting =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "txt:Text",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.log").toFile())
            .start();
    assertThat(converting.waitFor(120, TimeUnit.SECONDS)).isTrue();

    assertThat(Files.readString(folder.resolve("minutes.txt")))
        .contains("Who was there", "<script>alert(1)</script> =1+1", "Ada");
  }
}
