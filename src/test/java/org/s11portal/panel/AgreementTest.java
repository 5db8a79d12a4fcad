package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.s11portal.panel.Given.BCHC;
import static org.s11portal.panel.Given.MOSTLY;
import static org.s11portal.panel.Given.PARTLY;
import static org.s11portal.panel.Given.SCALE;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.s11portal.standards.Grade;

class AgreementTest {

  private static GivenGrade given(Grade self, Grade panel) {
    return new GivenGrade(new PanelId(UUID.randomUUID()), BCHC, "9.3", self, panel);
  }

  private static List<GivenGrade> times(int times, Grade self, Grade panel) {
    return Collections.nCopies(times, given(self, panel));
  }

  @Test
  void loweredAndRaisedGradesAreCountedAndTheShiftIsTheirAverage() {
    var agreement =
        Agreement.of(
            Stream.of(times(7, MOSTLY, MOSTLY), times(2, MOSTLY, PARTLY), times(1, PARTLY, MOSTLY))
                .flatMap(List::stream)
                .toList(),
            SCALE);

    assertThat(agreement.n()).isEqualTo(10);
    assertThat(agreement.loweredShare()).isEqualTo(20);
    assertThat(agreement.raisedShare()).isEqualTo(10);
    assertThat(agreement.shift()).isCloseTo(-0.1, within(1e-9));
    assertThat(agreement.kappa()).isPresent();
  }

  @Test
  void notApplicableHasNoPlaceOnTheScale() {
    var agreement = Agreement.of(times(3, Grade.NOT_APPLICABLE, PARTLY), SCALE);

    assertThat(agreement.n()).isZero();
    assertThat(agreement.loweredShare()).isZero();
  }

  @Test
  void withFewGradesNoKappaIsGivenAndNothingIsOutOfLine() {
    var few = Agreement.of(times(9, MOSTLY, PARTLY), SCALE);
    var all = Agreement.of(times(200, MOSTLY, MOSTLY), SCALE);

    assertThat(few.kappa()).isEmpty();
    assertThat(few.standsOutFrom(all)).isFalse();
  }

  @Test
  void thoseWhoseGradesWereMovedUnlikeTheOthersAreOutOfLine() {
    var hard = times(20, MOSTLY, PARTLY);
    var others =
        Stream.of(hard, times(180, MOSTLY, MOSTLY), times(20, MOSTLY, PARTLY))
            .flatMap(List::stream)
            .toList();
    var all = Agreement.of(others, SCALE);

    assertThat(Agreement.of(hard, SCALE).standsOutFrom(all)).isTrue();
    assertThat(all.standsOutFrom(all)).isFalse();
  }
}
