package org.s11portal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

class DeadlineTest {

  private static final LocalDate DUE = LocalDate.of(2015, 8, 31);

  @Test
  void daysAreCountedUntilTheLastAndThenOverdue() {
    assertThat(on(AssessmentStatus.IN_PROGRESS, DUE.minusDays(12)))
        .isEqualTo(new Deadline("12", "days left", "Due 31 August 2015"));
    assertThat(on(AssessmentStatus.IN_PROGRESS, DUE.minusDays(1)).label()).isEqualTo("day left");
    assertThat(on(AssessmentStatus.IN_PROGRESS, DUE).figure()).isEqualTo("Today");
    assertThat(on(AssessmentStatus.AGENCY_CHECK, DUE.plusDays(3)))
        .isEqualTo(new Deadline("3", "days overdue", "Due 31 August 2015"));
  }

  @Test
  void onceHandedInItSaysWhereTheReturnStands() {
    assertThat(on(AssessmentStatus.SUBMITTED, DUE.plusDays(9)).figure()).isEqualTo("Handed in");
    assertThat(on(AssessmentStatus.RETURNED, DUE.plusDays(9)).label()).isEqualTo("days overdue");
  }

  private static Deadline on(AssessmentStatus status, LocalDate today) {
    return Deadline.of(summary(status), today);
  }

  private static AssessmentSummary summary(AssessmentStatus status) {
    return new AssessmentSummary(
        new AssessmentId(UUID.randomUUID()),
        new RoundId("2015-16"),
        new AgencyId("bchc"),
        status,
        DUE);
  }
}
