package org.s11portal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.AgencyKind;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

class RoundFilterTest {

  private static final LocalDate DUE = LocalDate.of(2015, 8, 31);

  @Test
  void aFilterSurvivesItsOwnAddress() {
    var filter =
        new RoundFilter(
            Optional.of(AgencyKind.HEALTH), Optional.of(AssessmentStatus.SUBMITTED), true);

    assertThat(RoundFilter.of(filter.address())).isEqualTo(filter);
    assertThat(RoundFilter.of(QueryParameters.of("kind", "NONSENSE")).kind()).isEmpty();
  }

  @Test
  void aFilterLetsThroughWhatItSays() {
    var late = summary(AssessmentStatus.IN_PROGRESS);
    var day = DUE.plusDays(1);
    var all = RoundFilter.of(QueryParameters.empty());

    assertThat(all.matches(AgencyKind.HEALTH, late, day)).isTrue();
    assertThat(all.withOverdue(true).matches(AgencyKind.HEALTH, late, DUE)).isFalse();
    assertThat(all.withKind(Optional.of(AgencyKind.JUSTICE)).matches(AgencyKind.HEALTH, late, day))
        .isFalse();
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
