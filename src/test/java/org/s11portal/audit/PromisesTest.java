package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.identity.AgencyId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What was promised a round ago, and what became of it. */
@PortalTest
class PromisesTest {

  @Autowired private ApplicationContext context;
  @Autowired private Answers answers;
  @Autowired private Promises promises;
  @Autowired private SelfAssessments own;
  @Autowired private JdbcTemplate jdbc;

  @Autowired private PastPromises past;
  @Autowired private ReturnPdfs pdfs;

  private AuditScene scene;
  private UUID promised;

  @BeforeEach
  void aPromiseOfLastRound() {
    scene = new AuditScene(context).asking("bchc", "yos");
    SignInAs.contributor("bchc");
    scene.answer("1.1", "0", "Not yet.");
    promised =
        answers
            .promise(
                "1.1", new PlannedImprovement("Name a lead", "Nurse", LocalDate.of(2016, 3, 31)))
            .improvements()
            .getFirst()
            .id();
    jdbc.update("update self_assessment set status = 'MODERATED'");
    scene.nextRound("bchc", "yos");
  }

  @Test
  void theAgencySaysWhatBecameOfItWhileTheOldAnswerStaysAsItWas() {
    SignInAs.contributor("bchc");
    promises.tell("1.1", promised, PromiseOutcome.State.DONE, " Ruth Baker since May. ");

    var last = own.sheet("1.1").last().orElseThrow().answer();
    var outcome = last.improvements().getFirst().outcome().orElseThrow();
    assertThat(outcome.state()).isEqualTo(PromiseOutcome.State.DONE);
    assertThat(outcome.note()).isEqualTo("Ruth Baker since May.");
    assertThat(outcome.by().value()).isEqualTo("bchc-contributor");
    assertThat(last.narrative()).isEqualTo("Not yet.");
    assertThat(last.editedAt()).isPresent();
  }

  @Test
  void itIsSaidAgainWhenItHasMovedOn() {
    SignInAs.lead("bchc");
    promises.tell("1.1", promised, PromiseOutcome.State.UNDER_WAY, "");
    promises.tell("1.1", promised, PromiseOutcome.State.DONE, "");
    assertThat(own.sheet("1.1").last().orElseThrow().answer().improvements().getFirst().outcome())
        .map(PromiseOutcome::state)
        .contains(PromiseOutcome.State.DONE);
  }

  @Test
  void whatBecameOfItStandsBesideTheReturnOfToday() {
    SignInAs.contributor("bchc");
    promises.tell("1.1", promised, PromiseOutcome.State.DONE, "Ruth Baker since May.");
    var id = own.current().orElseThrow().assessment().id();

    SignInAs.officer();
    assertThat(past.before(id))
        .hasEntrySatisfying(
            "1.1",
            before ->
                assertThat(before)
                    .flatExtracting(one -> one.outcome().stream().toList())
                    .extracting(PromiseOutcome::note)
                    .containsExactly("Ruth Baker since May."))
        .containsEntry("1.2", List.of());
    SignInAs.contributor("yos");
    assertThatThrownBy(() -> past.before(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void itIsPrintedWithTheReturn() throws IOException {
    SignInAs.contributor("bchc");
    promises.tell("1.1", promised, PromiseOutcome.State.GIVEN_UP, "The post was cut.");
    scene.answer("1.2", "3", "We do.");

    try (var printed = Loader.loadPDF(pdfs.now(new RoundId("2016-17"), new AgencyId("bchc")))) {
      assertThat(new PDFTextStripper().getText(printed))
          .contains("What was promised a round ago", "Name a lead", "Given up", "post was cut.");
    }
  }

  @Test
  void anotherAgencysPromiseIsNotThere() {
    SignInAs.contributor("yos");
    assertThatThrownBy(() -> promises.tell("1.1", promised, PromiseOutcome.State.DONE, ""))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void readersSayNothing() {
    SignInAs.signoff("bchc");
    assertThatThrownBy(() -> promises.tell("1.1", promised, PromiseOutcome.State.DONE, ""))
        .isInstanceOf(AccessDeniedException.class);
  }
}
