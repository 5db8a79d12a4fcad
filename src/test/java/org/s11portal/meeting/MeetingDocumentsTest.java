package org.s11portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.AgencyId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files arrive outside transactions, so these tests leave their meetings behind. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MeetingDocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2016, 5, 12);

  @Autowired private MeetingKeeping keeping;
  @Autowired private BoardMeetings meetings;
  @Autowired private MeetingDocuments documents;
  @Autowired private Agencies agencies;

  private MeetingId meeting = new MeetingId(UUID.randomUUID());

  @BeforeEach
  void planned() {
    SignInAs.officer();
    meeting = keeping.plan(new MeetingWords("Board " + UUID.randomUUID(), DAY, ""));
  }

  private DocumentId upload(String name) {
    var bytes = new ByteArrayInputStream("Agenda of May".getBytes(StandardCharsets.UTF_8));
    return documents.upload(meeting, name, bytes).id();
  }

  @Test
  void uploadedPaperIsReadByTheBoardAsItWasSent() throws IOException {
    var document = upload("agenda.txt");
    SignInAs.boardMember();
    var papers = meetings.read(meeting).papers();
    assertThat(papers).extracting(MeetingPaper::title).containsExactly("agenda");
    assertThat(documents.of(papers)).containsOnlyKeys(document);
    try (var bytes = documents.open(meeting, document).bytes().open()) {
      assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("Agenda of May");
    }
  }

  @Test
  void severalFilesOfOneDropAllBecomePapers() throws InterruptedException {
    var names = List.of("one.txt", "two.txt", "three.txt", "four.txt");
    var who = SecurityContextHolder.getContext();
    var threads =
        names.stream()
            .map(
                name ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              SecurityContextHolder.setContext(who);
                              upload(name);
                            }))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    assertThat(meetings.read(meeting).papers())
        .extracting(MeetingPaper::title)
        .containsExactlyInAnyOrder("one", "two", "three", "four");
  }

  @Test
  void fileThatIsNotWhatItSaysIsRefusedAndNoPaper() {
    assertThatThrownBy(() -> upload("agenda.pdf")).isInstanceOf(Refused.class);
    assertThat(meetings.read(meeting).papers()).isEmpty();
  }

  @Test
  void closedRecordTakesNoPaper() {
    keeping.hold(meetings.get(meeting).seen(), "BM 3/16");
    assertThatThrownBy(() -> upload("agenda.txt"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo("meeting.refused.held"));
  }

  @Test
  void documentThatTheMeetingDidNotReceiveIsAsIfItWereNotThere() {
    var document = upload("agenda.txt");
    var other = keeping.plan(new MeetingWords("Other " + UUID.randomUUID(), DAY, ""));
    assertThatThrownBy(() -> documents.open(other, document)).isInstanceOf(NotFound.class);
    keeping.withdrawPaper(meetings.get(meeting).seen(), 1);
    assertThatThrownBy(() -> documents.open(meeting, document)).isInstanceOf(NotFound.class);
  }

  @Test
  void boardMemberUploadsNothingAndAnAgencyReadsNothing() {
    var document = upload("agenda.txt");
    SignInAs.boardMember();
    assertThatThrownBy(() -> upload("more.txt")).isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> documents.open(meeting, document))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void noAgencyJoinsUnderTheWordForTheBoard() {
    SignInAs.manager();
    var joining = new AgencySummary(AgencyId.BOARD, "The Board", "Board", AgencyKind.HEALTH, DAY);
    assertThatThrownBy(() -> agencies.join(joining))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo("agency.refused.board"));
  }
}
