package org.s11portal.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.s11portal.standards.GivenSets;
import org.s11portal.standards.StandardSetDefinition;
import tools.jackson.databind.json.JsonMapper;

/** What is written comes back as it was, whatever scale the set has and whatever file it is in. */
class RoundTripTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  static Stream<StandardSetDefinition> sets() {
    return Stream.of(
        GivenSets.ours(JSON),
        GivenSets.trafficLights(),
        GivenSets.fourWords(),
        SetTemplate.example());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void aWorkbookReadsBackAsTheSameSet(StandardSetDefinition set) throws IOException {
    holds(workbook(set), set);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void jsonReadsBackAsTheSameSet(StandardSetDefinition set) throws IOException {
    holds(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(set), set);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void aWordTableHoldsTheSameSet(StandardSetDefinition set) throws IOException {
    holds(WordSets.document(set), set);
  }

  @Test
  void noCellIsAFormulaWhateverItBeginsWith() throws IOException {
    try (var workbook =
        WorkbookFactory.create(new ByteArrayInputStream(workbook(GivenSets.trafficLights())))) {
      var formulaLike = 0;
      for (var sheet : workbook) {
        for (var row : sheet) {
          for (var cell : row) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            if (cell.getStringCellValue().startsWith("=")) {
              formulaLike++;
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
          }
        }
      }
      assertThat(formulaLike).isPositive();
    }
  }

  private static void holds(byte[] file, StandardSetDefinition set) throws IOException {
    var read = SetReader.read(new ByteArrayInputStream(file));
    assertThat(read.unplaced()).isEmpty();
    assertThat(read.doubts()).isEmpty();
    assertThat(read.definition()).isEqualTo(set);
  }

  private static byte[] workbook(StandardSetDefinition set) throws IOException {
    var bytes = new ByteArrayOutputStream();
    SetWorkbook.write(set, bytes);
    return bytes.toByteArray();
  }
}
