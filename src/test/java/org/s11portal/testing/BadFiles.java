package org.s11portal.testing;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files nobody should be able to leave with us; see {@link SampleFiles} for the good ones. */
public final class BadFiles {

  private static final String DOCUMENT = "word/document.xml";
  private static final String TYPES = "[Content_Types].xml";

  private BadFiles() {}

  /** The harmless text that every virus scanner takes for a virus. */
  public static byte[] eicar() {
    return SampleFiles.text(
        "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");
  }

  public static byte[] windowsProgram() {
    var program = new byte[1024];
    program[0] = 'M';
    program[1] = 'Z';
    System.arraycopy(SampleFiles.text("PE"), 0, program, 128, 2);
    return program;
  }

  public static byte[] html() {
    return SampleFiles.text("<!DOCTYPE html><html><script>alert(1)</script></html>");
  }

  public static byte[] svg() {
    return SampleFiles.text(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
  }

  /** A Word document with a macro project, as .docm is or as somebody renamed it. */
  public static byte[] docxWithMacros() {
    return docxWith("word/vbaProject.bin", new byte[] {1, 2, 3});
  }

  /** The macro project under another name, given away by its declared type alone. */
  public static byte[] docxDeclaredWithMacros() {
    return docxChanged(
        TYPES,
        types ->
            types.replace(
                "openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "ms-word.document.macroEnabled.main+xml"));
  }

  public static byte[] docxWith(String name, byte[] content) {
    var parts = SampleFiles.parts(SampleFiles.docx("text"));
    parts.put(name, content);
    return zip(parts);
  }

  public static byte[] docxFetchingEntities() {
    return docxChanged(
        DOCUMENT,
        xml ->
            xml.replaceFirst(
                "<w:document",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">]><w:document"));
  }

  public static byte[] docxLaughing() {
    return docxChanged(
        DOCUMENT,
        xml ->
            xml.replaceFirst(
                "<w:document",
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document"));
  }

  /** 300 MB of nothing in 300 KB. */
  public static byte[] docxBomb() {
    return SampleFiles.written(
        out -> {
          try (var zip = new ZipOutputStream(out)) {
            for (var part : SampleFiles.parts(SampleFiles.docx("text")).entrySet()) {
              write(zip, part.getKey(), part.getValue());
            }
            zip.putNextEntry(new ZipEntry("word/media/picture.bmp"));
            var megabyte = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++) {
              zip.write(megabyte);
            }
            zip.closeEntry();
          }
        });
  }

  /** The same, with a directory that declares it small. */
  public static byte[] docxBombThatLies() {
    var bomb = docxBomb();
    var bytes = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
    for (var at = bomb.length - 46; at > 0; at--) {
      if (bytes.getInt(at) == 0x02014b50 && bytes.getInt(at + 24) > 1_000_000) {
        bytes.putInt(at + 24, 1000);
      }
    }
    return bomb;
  }

  public static byte[] docxOfManyParts(int count) {
    var parts = SampleFiles.parts(SampleFiles.docx("text"));
    for (var i = 0; i < count; i++) {
      parts.put("word/media/" + i + ".bmp", new byte[0]);
    }
    return zip(parts);
  }

  public static byte[] encryptedDocx() {
    return SampleFiles.written(
        out -> {
          try (var envelope = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var inside = encryptor.getDataStream(envelope)) {
              inside.write(SampleFiles.docx("secret"));
            } catch (java.security.GeneralSecurityException e) {
              throw new IllegalStateException(e);
            }
            envelope.writeFilesystem(out);
          }
        });
  }

  public static byte[] xls() {
    return SampleFiles.written(
        out -> {
          try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Sheet").createRow(0).createCell(0).setCellValue("text");
            workbook.write(out);
          }
        });
  }

  public static byte[] xlsWithMacros() {
    return SampleFiles.written(
        out -> {
          try (var compound = new POIFSFileSystem(new ByteArrayInputStream(xls()))) {
            var project = compound.getRoot().createDirectory("_VBA_PROJECT_CUR");
            project
                .createDirectory("VBA")
                .createDocument("dir", new ByteArrayInputStream(new byte[] {1}));
            compound.writeFilesystem(out);
          }
        });
  }

  public static byte[] zip(Map<String, byte[]> parts) {
    return SampleFiles.written(
        out -> {
          try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
              write(zip, part.getKey(), part.getValue());
            }
          }
        });
  }

  /** A thing in a zip in a zip, as deep as asked. */
  public static byte[] zipped(byte[] content, int times) {
    var wrapped = content;
    for (var i = 0; i < times; i++) {
      wrapped = zip(new LinkedHashMap<>(Map.of("inside" + i, wrapped)));
    }
    return wrapped;
  }

  private static byte[] docxChanged(String part, java.util.function.UnaryOperator<String> change) {
    var parts = SampleFiles.parts(SampleFiles.docx("text"));
    parts.computeIfPresent(
        part,
        (name, xml) -> SampleFiles.text(change.apply(new String(xml, StandardCharsets.UTF_8))));
    return zip(parts);
  }

  private static void write(ZipOutputStream zip, String name, byte[] content)
      throws java.io.IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
