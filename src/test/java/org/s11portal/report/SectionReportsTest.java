package org.s11portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.meeting.Matter.Kind.DECIDED;
import static org.s11portal.meeting.Matter.Kind.RECEIVED;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.board.Publications;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingWords;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SectionReportsTest {

  private static final MeetingWords MAY =
      new MeetingWords("Board, May", LocalDate.of(2016, 5, 11), "Town hall");

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private SectionReports reports;
  @Autowired private ReportDrafting drafting;
  @Autowired private ReportAcceptance acceptance;
  @Autowired private MeetingKeeping keeping;
  @Autowired private BoardMeetings meetings;

  @BeforeEach
  void published() {
    new PanelScene(context).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
  }

  private MeetingId meeting() {
    return keeping.plan(MAY);
  }

  private ReportId drafted() {
    SignInAs.officer();
    return drafting.draft(PanelScene.ROUND, ReportKind.FULL);
  }

  private long version(ReportId report) {
    return reports.read(report).summary().version();
  }

  private ReportId beforeTheBoard() {
    var report = drafted();
    drafting.putBefore(report, version(report), meeting());
    return report;
  }

  private ReportId accepted() {
    var report = beforeTheBoard();
    SignInAs.independentChair();
    acceptance.accept(report, version(report));
    return report;
  }

  @Test
  void draftHasTheFiguresOfTheRoundEachWithItsSource() {
    var report = reports.read(drafted());
    assertThat(report.figures())
        .extracting(FigureTable::section)
        .contains(
            ReportSection.RESPONSE,
            ReportSection.STANDARDS,
            ReportSection.KINDS,
            ReportSection.MODERATION,
            ReportSection.GAPS,
            ReportSection.APPENDIX);
    assertThat(report.figures())
        .allSatisfy(
            table ->
                assertThat(table.rows())
                    .allSatisfy(
                        row -> {
                          assertThat(row.source()).isNotBlank();
                          assertThat(row.figures()).hasSize(table.headers().size() - 1);
                        }));
  }

  @Test
  void draftIsNotForTheBoardUntilItIsPutBeforeAMeeting() {
    var report = drafted();
    SignInAs.boardMember();
    assertThat(reports.all()).isEmpty();
    assertThatThrownBy(() -> reports.read(report)).isInstanceOf(NotFound.class);
    SignInAs.officer();
    drafting.putBefore(report, version(report), meeting());
    SignInAs.boardMember();
    assertThat(reports.all()).extracting(ReportSummary::meeting).isNotEmpty();
    assertThat(reports.read(report).summary().status()).isEqualTo(ReportStatus.BEFORE_THE_BOARD);
  }

  @Test
  void meetingKnowsTheReportsThatWentBeforeItAndThoseAccepted() {
    var report = accepted();
    var meeting = reports.read(report).summary().meeting().orElseThrow();
    assertThat(meeting.title()).isEqualTo("Board, May");
    SignInAs.boardMember();
    var matters = meetings.read(meeting.id()).matters();
    assertThat(matters).extracting(Matter::kind).containsExactly(RECEIVED, DECIDED);
    assertThat(matters).allMatch(one -> one.address().contains(report.value().toString()));
  }

  @Test
  void reportDoesNotGoBeforeAMeetingWhoseRecordIsClosed() {
    var report = drafted();
    var meeting = meeting();
    keeping.hold(meetings.get(meeting).seen(), "BM 3/16");
    assertThatThrownBy(() -> drafting.putBefore(report, version(report), meeting))
        .isInstanceOf(Refused.class);
  }

  @Test
  void commentaryStaysWhenTheFiguresAreTakenAnew() {
    var report = drafted();
    drafting.write(new WriteCommentary(report, ReportSection.SUMMARY, 0, "All is **well**."));
    drafting.renewFigures(report, version(report));
    var renewed = reports.read(report);
    assertThat(renewed.commentary(ReportSection.SUMMARY).words()).isEqualTo("All is **well**.");
    assertThat(renewed.changes()).isEmpty();
  }

  @Test
  void whoHoldsAnEarlierCommentaryOverwritesNothing() {
    var report = drafted();
    var version = drafting.write(new WriteCommentary(report, ReportSection.SUMMARY, 0, "First"));
    assertThat(version).isEqualTo(1);
    assertThatThrownBy(
            () -> drafting.write(new WriteCommentary(report, ReportSection.SUMMARY, 0, "Second")))
        .isInstanceOf(Stale.class);
  }

  @Test
  void acceptedReportIsNeverChanged() {
    var report = accepted();
    assertThat(reports.read(report).summary().acceptedAt()).isPresent();
    var version = version(report);
    assertThatThrownBy(() -> acceptance.giveBack(report, version)).isInstanceOf(Refused.class);
    SignInAs.officer();
    assertThatThrownBy(
            () -> drafting.write(new WriteCommentary(report, ReportSection.SUMMARY, 0, "Late")))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> drafting.renewFigures(report, version)).isInstanceOf(Refused.class);
    var another = keeping.plan(new MeetingWords("Board, June", LocalDate.of(2016, 6, 9), ""));
    assertThatThrownBy(() -> drafting.putBefore(report, version, another))
        .isInstanceOf(Refused.class);
  }

  @Test
  void chairGivesBackWhatIsNotYetRight() {
    var report = beforeTheBoard();
    SignInAs.independentChair();
    acceptance.giveBack(report, version(report));
    SignInAs.officer();
    assertThat(reports.read(report).summary().status()).isEqualTo(ReportStatus.DRAFT);
    assertThat(reports.read(report).summary().meeting()).isEmpty();
  }

  @Test
  void onlyTheOfficerDraftsAndOnlyTheChairAccepts() {
    var report = beforeTheBoard();
    var version = version(report);
    assertThatThrownBy(() -> acceptance.accept(report, version))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.boardMember();
    assertThatThrownBy(() -> drafting.draft(PanelScene.ROUND, ReportKind.INTERIM))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> reports.all()).isInstanceOf(AccessDeniedException.class);
  }
}
