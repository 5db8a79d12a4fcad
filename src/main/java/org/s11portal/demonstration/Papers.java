package org.s11portal.demonstration;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes evidence documents that really open: PDF, Word, Excel and pictures. */
final class Papers {

  private Papers() {}

  static byte[] make(String kind, String title, List<String> lines) {
    try (var out = new ByteArrayOutputStream()) {
      switch (kind) {
        case "pdf" -> pdf(out, title, lines);
        case "docx" -> word(out, title, lines);
        case "xlsx" -> excel(out, title, lines);
        case "png" -> picture(out, title);
        default -> throw new IllegalArgumentException(kind);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pdf(ByteArrayOutputStream out, String title, List<String> lines)
      throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setLeading(18);
        text.newLineAtOffset(64, 760);
        text.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 18);
        text.showText(title);
        text.setFont(new PDType1Font(FontName.HELVETICA), 11);
        text.newLine();
        for (var line : lines) {
          for (var part : wrapped(line)) {
            text.newLine();
            text.showText(part);
          }
          text.newLine();
        }
        text.endText();
      }
      document.save(out);
    }
  }

  /** Lines of at most 85 characters, broken between words. */
  private static List<String> wrapped(String line) {
    return List.of(line.replaceAll("(.{1,85})(\\s+|$)", "$1\n").strip().split("\n", -1));
  }

  private static void word(ByteArrayOutputStream out, String title, List<String> lines)
      throws IOException {
    try (var document = new XWPFDocument()) {
      var heading = document.createParagraph().createRun();
      heading.setBold(true);
      heading.setFontSize(18);
      heading.setText(title);
      lines.forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
    }
  }

  private static void excel(ByteArrayOutputStream out, String title, List<String> lines)
      throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("Record");
      sheet.createRow(0).createCell(0).setCellValue(title);
      for (int i = 0; i < lines.size(); i++) {
        sheet.createRow(i + 2).createCell(0).setCellValue(lines.get(i));
      }
      workbook.write(out);
    }
  }

  private static void picture(ByteArrayOutputStream out, String title) throws IOException {
    var image = new BufferedImage(960, 540, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0xE2F0F1));
    pen.fillRect(0, 0, 960, 540);
    pen.setColor(new Color(0x0B5C6B));
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 36));
    pen.drawString(title, 60, 270);
    pen.dispose();
    ImageIO.write(image, "png", out);
  }
}
