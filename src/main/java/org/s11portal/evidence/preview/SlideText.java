package org.s11portal.evidence.preview;

import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Shows the words on the slides of a presentation. */
final class SlideText implements Drawing {

  @Override
  public void draw(Path file, Paper paper) throws IOException {
    try (var in = Files.newInputStream(file);
        var show = new XMLSlideShow(in)) {
      for (var slide : show.getSlides()) {
        if (paper.isFull()) {
          return;
        }
        paper.piece("h2", text("evidence.preview.slide", slide.getSlideNumber()));
        for (var shape : slide.getShapes()) {
          shape(shape, paper);
        }
      }
    }
  }

  private static void shape(XSLFShape shape, Paper paper) throws IOException {
    if (shape instanceof XSLFTextShape words) {
      for (var paragraph : words.getTextParagraphs()) {
        paper.piece("p", paragraph.getText());
      }
    } else if (shape instanceof XSLFTable table) {
      for (var row : table.getRows()) {
        for (var cell : row.getCells()) {
          paper.piece("p", cell.getText());
        }
      }
    }
  }
}
