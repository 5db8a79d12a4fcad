package org.s11portal.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.s11portal.standards.GivenSets;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.testing.LibreOffice;
import tools.jackson.databind.json.JsonMapper;

/** The workbook of a set, opened and saved by another office program than it was made for. */
class LibreOfficeSetIT {

  @TempDir private Path folder;

  static Stream<StandardSetDefinition> sets() {
    return Stream.of(
        GivenSets.ours(JsonMapper.shared()), GivenSets.trafficLights(), GivenSets.fourWords());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void whatLibreOfficeSavesIsReadBackAsTheSameSet(StandardSetDefinition set) throws Exception {
    var workbook = new ByteArrayOutputStream();
    SetWorkbook.write(set, workbook);

    var read =
        SetReader.read(
            new ByteArrayInputStream(new LibreOffice(folder).saves(workbook.toByteArray())));

    assertThat(read.unplaced()).isEmpty();
    assertThat(read.doubts()).isEmpty();
    assertThat(read.definition()).isEqualTo(set);
  }
}
