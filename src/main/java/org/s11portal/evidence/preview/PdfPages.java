package org.s11portal.evidence.preview;

import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Draws the pages of a PDF as pictures, as many as fit in bounds, each with its words. */
final class PdfPages implements Drawing {

  private static final int MOST_PAGES = 30;
  private static final float WIDTH = 1000;
  private static final float HEIGHT = 1600;
  private static final long LONGEST = Duration.ofSeconds(12).toNanos();

  @Override
  public void draw(Path file, Paper paper) throws IOException {
    var end = System.nanoTime() + LONGEST;
    // In memory, which this process has little of: on disk a bomb could fill the disk.
    try (var document = Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
      var renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      var all = document.getNumberOfPages();
      for (int page = 0; page < all; page++) {
        if (page == MOST_PAGES || System.nanoTime() > end || paper.isFull()) {
          paper.cut();
          return;
        }
        var box = document.getPage(page).getCropBox();
        var scale = Math.min(WIDTH / box.getWidth(), HEIGHT / box.getHeight());
        paper.picture(
            renderer.renderImage(page, scale, ImageType.RGB),
            text("evidence.preview.page", page + 1, all));
        paper.unseen(words(document, page + 1));
      }
    }
  }

  private static String words(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
