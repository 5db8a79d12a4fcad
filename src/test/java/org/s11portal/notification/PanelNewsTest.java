package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AuditScene;
import org.s11portal.board.ResultsPublished;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.panel.ChallengeAnswered;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.ChallengeRaised;
import org.s11portal.panel.MinutesCirculated;
import org.s11portal.panel.PanelBooked;
import org.s11portal.panel.PanelCancelled;
import org.s11portal.panel.PanelConcluded;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelPostponed;
import org.s11portal.panel.PanelRebooked;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens around panels and at the board reaches whom it concerns. */
@PortalTest
class PanelNewsTest {

  private static final AgencyId BCHC = new AgencyId("bchc");
  private static final PanelId PANEL = new PanelId(UUID.randomUUID());
  private static final ChallengeId CHALLENGE = new ChallengeId(UUID.randomUUID());
  private static final Instant AT = Instant.parse("2016-01-12T10:00:00Z");
  private static final AssessmentId RETURN = new AssessmentId(UUID.randomUUID());

  @Autowired private ApplicationContext context;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private People people;
  @Autowired private Letters letters;

  @BeforeEach
  void aRoundWithItsPeople() {
    Stream.of(
            GivenPeople.OLIVE,
            GivenPeople.LEWIS,
            GivenPeople.NADIA,
            GivenPeople.SONIA,
            GivenPeople.YUSUF,
            GivenPeople.person("bea", null, Roles.BOARD_MEMBER))
        .forEach(people::remember);
    new AuditScene(context).asking("bchc", "yos");
  }

  @Test
  void theLeadHearsOfTheirPanelAndNobodyElsesDoes() {
    tell(new PanelBooked(PANEL, RETURN, BCHC, AT));
    tell(new PanelRebooked(PANEL, RETURN, BCHC, AT));
    tell(new PanelPostponed(PANEL, RETURN, BCHC, AT));
    tell(new PanelCancelled(PANEL, RETURN, BCHC, AT));
    tell(new ChallengeRaised(CHALLENGE, PANEL, BCHC));
    tell(new MinutesCirculated(PANEL, RETURN, BCHC));

    assertThat(written())
        .hasSize(6)
        .allSatisfy(
            letter -> {
              assertThat(letter.recipient()).isEqualTo(GivenPeople.LEWIS.user());
              assertThat(letter.subject()).contains("Agency bchc");
              assertThat(letter.body()).contains("http://localhost:8080/our-panel");
            });
  }

  @Test
  void theOfficersHearWhatIsTheirsToDo() {
    tell(new ChallengeAnswered(CHALLENGE, PANEL, BCHC));
    tell(new PanelConcluded(PANEL, RETURN, BCHC));

    assertThat(written())
        .hasSize(2)
        .allSatisfy(
            letter -> {
              assertThat(letter.recipient()).isEqualTo(GivenPeople.OLIVE.user());
              assertThat(letter.about()).isEqualTo("panels/" + PANEL.value());
            });
  }

  @Test
  void publishedResultsReachTheirAgenciesAndTheBoard() {
    tell(new ResultsPublished(AuditScene.ROUND, List.of(BCHC)));

    assertThat(written())
        .extracting(letter -> letter.kind() + " " + letter.recipient().value())
        .containsExactlyInAnyOrder(
            "RESULTS_PUBLISHED lewis", "RESULTS_PUBLISHED sonia", "BOARD_RESULTS bea");
  }

  @Test
  void newsToldTwiceOnADayIsWrittenOnce() {
    tell(new PanelBooked(PANEL, RETURN, BCHC, AT));
    assertThat(written()).hasSize(1);
    tell(new PanelBooked(PANEL, RETURN, BCHC, AT));

    assertThat(written()).hasSize(1);
  }

  private void tell(Object event) {
    transaction.executeWithoutResult(status -> events.publishEvent(event));
  }

  /** But for the letters that asked the agencies. */
  private List<LetterDetail> written() {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        jdbc.queryForObject(
                            "select count(*) from event_publication where completion_date is null",
                            Long.class))
                    .isZero());
    SignInAs.officer();
    return letters.page(Optional.empty(), 1).letters().stream()
        .filter(letter -> letter.kind() != LetterKind.AGENCY_ASKED)
        .toList();
  }
}
