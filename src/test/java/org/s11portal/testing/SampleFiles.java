package org.s11portal.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files people upload as evidence: good ones that open in their programs. */
public final class SampleFiles {

  private SampleFiles() {}

  public static byte[] pdf(String text) {
    return written(
        out -> {
          try (var document = onePage(text)) {
            document.save(out);
          }
        });
  }

  public static byte[] encryptedPdf() {
    return written(
        out -> {
          try (var document = onePage("Not for you")) {
            document.protect(
                new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(out);
          }
        });
  }

  /** As a dropped connection leaves it. */
  public static byte[] truncatedPdf() {
    var whole = pdf("All of it");
    return Arrays.copyOf(whole, whole.length * 2 / 3);
  }

  public static byte[] docx(String text) {
    return written(
        out -> {
          try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
          }
        });
  }

  public static byte[] xlsx(String text) {
    return written(
        out -> {
          try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Sheet").createRow(0).createCell(0).setCellValue(text);
            workbook.write(out);
          }
        });
  }

  public static byte[] pptx() {
    return written(
        out -> {
          try (var slides = new XMLSlideShow()) {
            slides.createSlide();
            slides.write(out);
          }
        });
  }

  public static byte[] png() {
    return picture("png");
  }

  public static byte[] jpeg() {
    return picture("jpg");
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The parts of a zip package by name, to change one and {@link BadFiles#zip} it again. */
  static Map<String, byte[]> parts(byte[] zipped) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** That many bytes which look like text, made while they are read. */
  public static InputStream endless(long length) {
    return new InputStream() {
      private long left = length;

      @Override
      public int read() {
        return left-- > 0 ? 'a' : -1;
      }

      @Override
      public int read(byte[] into, int offset, int count) {
        if (left <= 0) {
          return -1;
        }
        var given = (int) Math.min(left, count);
        Arrays.fill(into, offset, offset + given, (byte) 'a');
        left -= given;
        return given;
      }
    };
  }

  private static PDDocument onePage(String text) throws IOException {
    var document = new PDDocument();
    var page = new PDPage();
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 720);
      content.showText(text);
      content.endText();
    }
    return document;
  }

  private static byte[] picture(String format) {
    return written(
        out -> ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
  }

  static byte[] written(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }
}
