package org.s11portal.base.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;

class TableFileTest {

  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  @Test
  void emptyFileIsRefused() {
    refuses(new byte[0], "base.table.empty");
    refuses(" \n\t\n".getBytes(UTF_8), "base.table.empty");
  }

  @Test
  void pictureIsRefusedWhateverItsName() {
    refuses(PNG, "base.table.picture");
  }

  @Test
  void pdfAndBinaryFilesAreRefused() {
    refuses("%PDF-1.7\n%âãÏÓ".getBytes(UTF_8), "base.table.pdf");
    refuses(new byte[] {1, 2, 3, 4, 5}, "base.table.notATable");
  }

  @Test
  void readingStopsAtTheLimit() {
    var taken = new AtomicLong();
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            taken.addAndGet(length);
            return length;
          }
        };
    assertThatThrownBy(() -> TableFile.read(endless))
        .isInstanceOfSatisfying(
            Refused.class, refused -> hasReason(refused, "base.table.tooLarge"));
    assertThat(taken).hasValue(TableFile.MOST_BYTES + 1L);
  }

  @Test
  void otherEncodingsAreRefusedWithWhatToDo() {
    refuses("a\tb\nc\t“d”".getBytes(Charset.forName("windows-1252")), "base.table.notUtf8");
    refuses("\uFEFFa\tb".getBytes(UTF_16LE), "base.table.utf16");
    refuses("abcdefgh\tb".getBytes(UTF_16LE), "base.table.utf16");
  }

  @Test
  void formulasAreNamedByTheirCellAndNeverWorkedOut() throws IOException {
    refuses("a,b,c,d\n1,2,3,\"=HYPERLINK(\"\"x\"\")\"".getBytes(UTF_8), "base.table.formulaInText");
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("Plan").createRow(6).createCell(3).setCellFormula("1+1");
      assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream(bytes(workbook))))
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> assertThat(text(refused.reason())).contains("D7").contains("Plan"));
    }
  }

  @Test
  void macrosPasswordsAndOtherDocumentsAreRefused() throws Exception {
    refuses(zip("xl/workbook.xml", "xl/vbaProject.bin"), "base.table.macros");
    refuses(zip("word/document.xml"), "base.table.wordDocument");
    refuses(zip("readme.txt"), "base.table.notAWorkbook");
    refuses(zip("xl/workbook.xml"), "base.table.damaged");
    refuses(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "base.table.notAWorkbook");
    refuses(encrypted(), "base.table.encrypted");
  }

  @Test
  void bombIsRefusedBeforeAnythingIsBuiltFromIt() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < 64; i++) {
        zip.write(new byte[1024 * 1024]);
      }
    }
    refuses(bytes.toByteArray(), "base.table.bomb");
  }

  @Test
  void externalEntitiesAreNeverRead() throws IOException {
    refuses(zip("xl/workbook.xml", "[Content_Types].xml"), "base.table.damaged"); // a DOCTYPE each
  }

  @Test
  void quotationMarksInsideTabSeparatedCellsAreText() throws IOException {
    var sheet = read("a\tb\tc\td\n\"Walk\" begins\tx \"y\" z\t\"two\nlines, \"\"quoted\"\"\"\t\n");
    assertThat(sheet.rows().get(1).cells())
        .containsExactly("\"Walk\" begins", "x \"y\" z", "two\nlines, \"quoted\"");
  }

  @Test
  void rowsKeepTheNumberASpreadsheetShows() throws IOException {
    assertThat(read("\n\na\tb\tc\td\n\n1\t2\t3\t4\n").rows())
        .extracting(SheetRow::number)
        .containsExactly(3, 5);
    assertThat(read("\uFEFFa;b;c;d\n\n\"1\n1\";2,5;3;4\n").rows())
        .extracting(SheetRow::number)
        .containsExactly(1, 3);
  }

  @Test
  void brokenCsvNamesItsRow() {
    refuses("a,b,c,d\n\"1\"x,2,3,4".getBytes(UTF_8), "base.table.brokenCsv");
  }

  @Test
  void datesAndNumbersOfAWorkbookReadAsPeopleSeeThem() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var row = workbook.createSheet().createRow(0);
      var date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yy"));
      row.createCell(0).setCellValue(LocalDate.of(2016, 3, 31));
      row.getCell(0).setCellStyle(date);
      row.createCell(1).setCellValue(20);
      row.createCell(2).setCellValue("one\ntwo");
      var sheets = TableFile.read(new ByteArrayInputStream(bytes(workbook)));
      assertThat(sheets.getFirst().rows().getFirst().cells())
          .containsExactly("31 March 2016", "20", "one\ntwo");
    }
  }

  private static Sheet read(String text) throws IOException {
    return TableFile.read(new ByteArrayInputStream(text.getBytes(UTF_8))).getFirst();
  }

  private static void refuses(byte[] content, String key) {
    assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream(content)))
        .isInstanceOfSatisfying(Refused.class, refused -> hasReason(refused, key));
  }

  private static void hasReason(Refused refused, String key) {
    assertThat(refused.reason().key()).isEqualTo(key);
    assertThat(text(refused.reason())).endsWith(".").doesNotContain("{");
  }

  private static byte[] zip(String... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : List.of(parts)) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"
                .getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static byte[] encrypted() throws Exception {
    try (var files = new POIFSFileSystem();
        var workbook = new XSSFWorkbook()) {
      workbook.createSheet();
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        workbook.write(stream);
      }
      var bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
