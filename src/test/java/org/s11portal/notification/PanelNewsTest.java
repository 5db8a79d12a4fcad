package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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
import org.s11portal.panel.DateChosen;
import org.s11portal.panel.MinutesCirculated;
import org.s11portal.panel.PanelBooked;
import org.s11portal.panel.PanelCancelled;
import org.s11portal.panel.PanelConcluded;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelPostponed;
import org.s11portal.panel.PanelRebooked;
import org.s11portal.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happens around panels and at the board reaches whom it concerns. */
@PortalTest
class PanelNewsTest {

  private static final AgencyId BCHC = new AgencyId("bchc");
  private static final PanelId PANEL = new PanelId(UUID.randomUUID());
  private static final ChallengeId CHALLENGE = new ChallengeId(UUID.randomUUID());
  private static final Instant AT = Instant.parse("2016-01-12T10:00:00Z");
  private static final AssessmentId RETURN = new AssessmentId(UUID.randomUUID());

  @Autowired private ApplicationContext context;
  @Autowired private People people;
  private WrittenLetters letters;

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
    letters = new WrittenLetters(context);
  }

  @Test
  void theLeadHearsOfTheirPanelAndNobodyElsesDoes() {
    letters.tell(new PanelBooked(PANEL, RETURN, BCHC, AT));
    letters.tell(new PanelRebooked(PANEL, RETURN, BCHC, AT));
    letters.tell(new PanelPostponed(PANEL, RETURN, BCHC, AT));
    letters.tell(new PanelCancelled(PANEL, RETURN, BCHC, AT));
    letters.tell(new ChallengeRaised(CHALLENGE, PANEL, BCHC));
    letters.tell(new MinutesCirculated(PANEL, RETURN, BCHC));

    assertThat(written())
        .hasSize(6)
        .allSatisfy(
            letter -> {
              assertThat(letter.recipient()).isEqualTo(GivenPeople.LEWIS.user());
              assertThat(letter.subject()).contains("Agency bchc");
              assertThat(letter.body())
                  .contains("http://localhost:8080/our-panel?panel=" + PANEL.value());
            });
  }

  @Test
  void theOfficersHearWhatIsTheirsToDo() {
    letters.tell(new ChallengeAnswered(CHALLENGE, PANEL, BCHC));
    letters.tell(new PanelConcluded(PANEL, RETURN, BCHC));
    letters.tell(new DateChosen(PANEL, BCHC, AT));

    assertThat(written())
        .hasSize(3)
        .allSatisfy(
            letter -> {
              assertThat(letter.recipient()).isEqualTo(GivenPeople.OLIVE.user());
              assertThat(letter.about()).isEqualTo("panels/" + PANEL.value());
            });
  }

  @Test
  void publishedResultsReachTheirAgenciesAndTheBoard() {
    letters.tell(new ResultsPublished(AuditScene.ROUND, List.of(BCHC)));

    assertThat(written())
        .extracting(letter -> letter.kind() + " " + letter.recipient().value())
        .containsExactlyInAnyOrder(
            "RESULTS_PUBLISHED lewis", "RESULTS_PUBLISHED sonia", "BOARD_RESULTS bea");
  }

  @Test
  void newsToldTwiceOnADayIsWrittenOnce() {
    letters.tell(new PanelBooked(PANEL, RETURN, BCHC, AT));
    assertThat(written()).hasSize(1);
    letters.tell(new PanelBooked(PANEL, RETURN, BCHC, AT));

    assertThat(written()).hasSize(1);
  }

  /** But for the letters that asked the agencies. */
  private List<LetterDetail> written() {
    return letters.all().stream()
        .filter(letter -> letter.kind() != LetterKind.AGENCY_ASKED)
        .toList();
  }
}
