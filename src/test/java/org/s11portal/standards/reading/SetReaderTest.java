package org.s11portal.standards.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.base.Texts.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.standards.StandardSetDefinition.Band;
import org.s11portal.standards.StandardSetDefinition.StandardDefinition;

/** The tables that boards exchange: what is read, what is doubtful, and what is refused. */
class SetReaderTest {

  @Test
  void gradesAreTakenFromHeadingsAndStandardsFromLinesBetween() throws IOException {
    var read =
        word(
            List.of("Ref", "Requirement", "Evidence required", "Red", "Amber", "Green"),
            List.of("Standard 1: Leadership", "", "", "", "", ""),
            List.of("1.1", "Who leads?", "Chart", "Nobody", "Somebody", "The chief"),
            List.of("", "And who stands in?", "", "", "", ""),
            List.of("Standard 2: Policies", "", "", "", "", ""),
            List.of("2.1", "Is there a policy?", "Policy", "None", "Old", "New"));
    assertThat(read.definition().scale())
        .extracting(Band::word)
        .containsExactly("Red", "Amber", "Green");
    assertThat(read.definition().standards())
        .extracting(StandardDefinition::title)
        .containsExactly("Leadership", "Policies");
    var first = read.definition().criteria().findFirst().orElseThrow();
    assertThat(first.question()).isEqualTo("Who leads?\nAnd who stands in?");
    assertThat(first.descriptors()).containsEntry("green", "The chief");
    assertThat(first.title()).isEqualTo("Who leads? And who stands in?");
    assertThat(read.canBeStored()).isTrue();
    assertThat(why(read)).anyMatch(why -> why.contains("Red, Amber, Green"));
    assertThat(read.doubts())
        .anySatisfy(
            doubt -> {
              assertThat(doubt.place().row()).isEqualTo("Table 1, row 4");
              assertThat(doubt.why()).contains("added to the row above");
            });
  }

  @Test
  void whatFindsNoPlaceIsListedWithItsPlace() throws IOException {
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Agreed by the board in May.");
      WordSets.table(
          document,
          List.of(
              List.of("Code", "Question", "Owner", "Applies to"),
              List.of("1.1", "Who leads?", "Jane", "Health; Space agency")));
      document
          .createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Draft of March");
      var read = SetReader.read(new ByteArrayInputStream(WordSets.bytes(document)));
      assertThat(read.unplaced())
          .extracting(Unplaced::text)
          .contains("Agreed by the board in May.", "Jane", "Space agency", "Draft of March");
      assertThat(read.unplaced())
          .anySatisfy(
              text -> {
                assertThat(text.place()).isEqualTo(new Place("Table 1, row 2", "Owner"));
              });
      assertThat(why(read)).anyMatch(why -> why.contains("usual scale"));
    }
  }

  @Test
  void whatCannotBeKeptStopsTheImport() throws IOException {
    var read =
        word(
            List.of("Code", "Question"),
            List.of("1.1", "Who leads?"),
            List.of("1.1", "Who follows?"),
            List.of("1.2", "x".repeat(30_001)));
    assertThat(read.canBeStored()).isFalse();
    assertThat(read.doubts().stream().filter(Doubt::stops).map(Doubt::place))
        .containsExactly(
            new Place("Table 1, row 3", "Code"), new Place("Table 1, row 4", "Question"));
  }

  @Test
  void oddWordsAreDoubtedAndKept() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      sheet(
          workbook,
          "S",
          List.of("Grade", "Word", "Gap", "Colour"),
          List.of("1", "Poor", "perhaps", "pink"),
          List.of("2", "Good", "no", "green"));
      sheet(
          workbook,
          "C",
          List.of("Code", "Question", "1", "2 Good", "9"),
          List.of("1.1", "Who?", "nobody", "all", "stray"));
      var read = read(workbook);
      assertThat(read.definition().scale()).extracting(Band::gap).containsExactly(false, false);
      assertThat(why(read))
          .anyMatch(why -> why.contains("perhaps"))
          .anyMatch(why -> why.contains("pink"))
          .anyMatch(why -> why.contains("“9”"));
      assertThat(read.unplaced()).extracting(Unplaced::text).contains("perhaps", "pink", "stray");
    }
  }

  @Test
  void jsonKeepsWhatItDoesNotKnow() throws IOException {
    var json =
        """
        {"code": "x", "author": "Jane", "scale": [{"key": "0", "word": "No"}, {"key": "1", "word": "Yes", "gap": 3}],
         "standards": [{"criteria": [{"code": "1.1", "question": "Who?", "weight": 2}], "number": 1, "title": "T"}]}
        """;
    var read = SetReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    assertThat(read.unplaced()).extracting(Unplaced::text).contains("Jane", "2", "3");
    assertThat(read.definition().standards().getFirst().criteria()).hasSize(1);
  }

  @Test
  void filesThatHoldNoSetAreRefusedWithWhatToDo() throws IOException {
    refuses(new byte[0], "base.table.empty");
    refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, "base.table.picture");
    refuses("Code,Question\n1,2".getBytes(UTF_8), "base.table.notOffice");
    refuses("{\"code\": ".getBytes(UTF_8), "standards.import.brokenJson");
    refuses("[1, 2]".getBytes(UTF_8), "standards.import.notASet");
    refuses("{\"code\": \"x\"}".getBytes(UTF_8), "standards.import.noCriteria");
    refuses(new byte[10 * 1024 * 1024 + 1], "base.table.tooLarge");
    try (var workbook = new XSSFWorkbook()) {
      sheet(workbook, "C", List.of("Colours", "Numbers"), List.of("red", "7"));
      refuses(bytes(workbook), "standards.import.noCriteria");
      workbook.getSheetAt(0).getRow(1).createCell(2).setCellFormula("1+1");
      refuses(bytes(workbook), "base.table.formula");
    }
  }

  @Test
  void dangerousDocumentsAreRefused() throws IOException {
    refuses(zip("word/document.xml", "<w/>", "word/vbaProject.bin", "x"), "base.table.macros");
    refuses(
        zip(
            "word/document.xml",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>"),
        "base.table.damaged");
    refuses(
        zip(
            "word/document.xml",
            "<!-- %s --><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"
                .formatted("x".repeat(40_000))),
        "base.table.damaged");
    refuses(
        zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"),
        "base.table.damaged");
    refuses(zip("word/document.xml", "<x"), "base.table.damaged");
    var word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    refuses(
        zip(
            "word/document.xml",
            "<w:document %s><w:p><w:ins w:id=\"1\"><w:r><w:t>a</w:t></w:r></w:ins></w:p></w:document>"
                .formatted(word)),
        "base.table.tracked");
    refuses(
        zip(
            "word/document.xml",
            "<w:document %s><w:p><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r></w:p></w:document>"
                .formatted(word)),
        "base.table.word.formula");
    refuses(bomb(), "base.table.bomb");
  }

  private static SetReading word(List<?>... rows) throws IOException {
    try (var document = new XWPFDocument()) {
      @SuppressWarnings("unchecked")
      List<List<String>> cells = List.of((List<String>[]) rows);
      WordSets.table(document, cells);
      return SetReader.read(new ByteArrayInputStream(WordSets.bytes(document)));
    }
  }

  @SafeVarargs
  private static void sheet(XSSFWorkbook workbook, String name, List<String>... rows) {
    var sheet = workbook.createSheet(name);
    for (int row = 0; row < rows.length; row++) {
      var cells = sheet.createRow(row);
      for (int column = 0; column < rows[row].size(); column++) {
        cells.createCell(column).setCellValue(rows[row].get(column));
      }
    }
  }

  private static SetReading read(XSSFWorkbook workbook) throws IOException {
    return SetReader.read(new ByteArrayInputStream(bytes(workbook)));
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static List<String> why(SetReading read) {
    return read.doubts().stream().map(Doubt::why).toList();
  }

  private static void refuses(byte[] content, String key) {
    assertThatThrownBy(() -> SetReader.read(new ByteArrayInputStream(content)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason().key()).isEqualTo(key);
              assertThat(text(refused.reason())).doesNotContain("{");
            });
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 64; i++) {
        zip.write(new byte[1024 * 1024]);
      }
    }
    return bytes.toByteArray();
  }
}
