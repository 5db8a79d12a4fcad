package org.s11portal.base.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.AccessiblePdf;

class PdfPrinterTest {

  private static final String NASTY =
      """
      <script>alert(1)</script> <img src="HERE/a.png" onerror="x"> ${7*7} #{1} <style>@import
      url(HERE/b.css)</style>

      ![a picture](HERE/c.png) and [a link](HERE/d) and **bold** and *italic*

      - one
      - two

      > “quoted” – ≥ 3 € Łódź Ωμέγα Пётр

      Not in the font: 漢字 ✅ \u202E\u0007
      """;

  private final PdfPrinter printer = new PdfPrinter(new Press());

  @Test
  void aPaperIsAccessiblePdfByTheMeasureOfVeraPdf() throws Exception {
    var pdf = printer.print(paper("https://somewhere.example"));
    Files.write(Path.of("target", "paper.pdf"), pdf);

    AccessiblePdf.require(pdf);
  }

  @Test
  void itHasLanguageTitleBookmarksAndItsFontsInside() throws IOException {
    try (var pdf = Loader.loadPDF(printer.print(paper("https://somewhere.example")))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Agency bchc: 2015-16");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      var part = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(part.getTitle()).isEqualTo("Standard 1: Leadership");
      assertThat(part.getFirstChild().getTitle()).isEqualTo("1.1 Who leads?");
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void whatSomebodyWroteIsLiteralAndNothingIsFetched() throws IOException {
    var asked = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    var address = "http://localhost:" + server.getAddress().getPort();
    try (var pdf = Loader.loadPDF(printer.print(paper(address)))) {
      assertThat(text(pdf))
          .contains("<script>alert(1)</script>", "onerror", "${7*7}", "#{1}", "a link (" + address)
          .contains("<b>Nurse</b>", "≥ 3 € Łódź Ωμέγα Пётр")
          .doesNotContain("**");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf);
  }

  private static Paper paper(String address) {
    return new Paper("Agency bchc: 2015-16", "What the agency says of itself")
        .line("Where it stands: handed in")
        .part("Standard 1: Leadership")
        .section("1.1 Who leads?")
        .grade("1 Partly met")
        .heading("What do you do?")
        .words(NASTY.replace("HERE", address))
        .list(List.of("Minutes of 3 May", "Policy: page 2"))
        .table(
            "What will be improved",
            List.of("What", "Who", "By when"),
            List.of(
                List.of("Begin", "<b>Nurse</b>", "31 January 2016"),
                List.of("Go on", "=HYPERLINK(1)", "28 February 2016")))
        .part("Standard 2: Policies")
        .section("2.1 Which?")
        .line("Not answered.");
  }
}
