package org.s11portal.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The board's own plan, where it lies beside the checkout; it is not part of the project. */
class ReadingTheRealPlanTest {

  private static final Optional<Path> FILE =
      Stream.of("..", "../..")
          .map(above -> Path.of(above, "shared", "data", "board-plan-2015-16.txt"))
          .filter(Files::isRegularFile)
          .findFirst();

  @Test
  void realPlanReadsToItsFiguresAndItsDoubts() throws IOException {
    assumeTrue(FILE.isPresent(), "the board's plan does not lie beside the checkout");
    PlanReading plan;
    try (var content = Files.newInputStream(FILE.orElseThrow())) {
      plan = PlanReader.read(content);
    }
    assertThat(plan.priorities()).hasSize(9);
    assertThat(plan.rows()).hasSize(51);
    assertThat(plan.distinctRefs()).isEqualTo(48);
    assertThat(plan.statuses())
        .isEqualTo(
            Map.of(
                StatedStatus.COMPLETED, 39L,
                StatedStatus.ON_TRACK, 7L,
                StatedStatus.OFF_TRACK, 3L,
                StatedStatus.NOT_STARTED, 2L));
    assertThat(plan.mutualCrossReferences())
        .extracting(CrossReference::one, CrossReference::other)
        .containsExactly(
            tuple("1a", "2d"),
            tuple("1b", "6b"),
            tuple("2e", "5h"),
            tuple("5a", "8e"),
            tuple("5c", "8b"));
    assertThat(plan.unplaced()).isEmpty();

    assertThat(plan.doubts().stream().map(Doubt::why))
        .anyMatch(why -> why.startsWith("Ref 3d is used twice"))
        .anyMatch(why -> why.contains("“CAF/CASS” here, “CAFCASS” there"))
        .anyMatch(why -> why.contains("2106"))
        .anyMatch(why -> why.startsWith("1a says Completed") && why.contains("Public Health, CRC"))
        .anyMatch(why -> why.startsWith("2d says Completed") && why.contains("Public Health, CRC"))
        .anyMatch(why -> why.startsWith("The progress text of 6a says “off-track”"))
        .anyMatch(why -> why.contains("6d is no longer applicable"))
        .anyMatch(why -> why.contains("9c is no longer applicable"))
        .contains("Progress is blank for 7d.")
        .filteredOn(why -> why.contains("further milestone of 1d"))
        .hasSize(2);
    assertThat(plan.doubts().stream().map(Doubt::why))
        .filteredOn(why -> why.contains("was amended from"))
        .extracting(why -> why.replaceAll(".*due date of (\\S+) was.*", "$1"))
        .containsExactly("3d(ii)", "6a", "7b", "8c");
    assertThat(plan.doubts().stream().map(Doubt::why))
        .filteredOn(why -> why.contains("is blank for 5e") || why.contains("is blank for 9c"))
        .hasSize(4);
  }
}
