package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.AgencyId;

class ResponseFiguresTest {

  private static final LocalDate DUE = LocalDate.of(2015, 8, 31);

  @Test
  void anExemptAgencyCountsAsOneThatResponded() {
    var figures =
        figures(
            AssessmentStatus.SUBMITTED,
            AssessmentStatus.EXEMPT,
            AssessmentStatus.IN_PROGRESS,
            AssessmentStatus.NOT_STARTED);

    assertThat(figures.asked()).isEqualTo(4);
    assertThat(figures.handedIn()).isEqualTo(1);
    assertThat(figures.exempt()).isEqualTo(1);
    assertThat(figures.expected()).isEqualTo(3);
    assertThat(figures.accountedFor()).isEqualTo(2);
    assertThat(figures.percent()).isEqualTo(50);
  }

  @Test
  void whatWasGivenBackIsOnItsWayAgain() {
    assertThat(figures(AssessmentStatus.RETURNED, AssessmentStatus.SUBMITTED).percent())
        .isEqualTo(50);
  }

  @Test
  void aRoundNobodyWasAskedInHasNoResponse() {
    assertThat(figures().percent()).isZero();
  }

  private static ResponseFigures figures(AssessmentStatus... statuses) {
    return ResponseFigures.of(
        Stream.of(statuses)
            .map(
                status ->
                    new AssessmentSummary(
                        new AssessmentId(UUID.randomUUID()),
                        AuditScene.ROUND,
                        new AgencyId("bchc"),
                        status,
                        DUE))
            .toList(),
        DUE.minusDays(1));
  }
}
