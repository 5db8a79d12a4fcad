package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.WorkingDays;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Minutes go to the agency, come back with comments, and are approved once those are answered. */
@PortalTest
class MinutesAccuracyTest {

  private static final AgendaItem ITEM = new AgendaItem("1.1");
  private static final String NASTY =
      "Five of six <b>teams</b> <script>alert(1)</script> were told. *All* =HYPERLINK(1) ${7*7}";

  @Autowired private ApplicationContext context;
  @Autowired private Sittings sittings;
  @Autowired private PanelConclusions conclusions;
  @Autowired private MinutesAccuracy accuracy;
  @Autowired private MinutesPapers papers;
  @Autowired private PanelSchedule schedule;
  @Autowired private WorkingDays workingDays;
  private PanelId id;

  @BeforeEach
  void circulate() {
    id = new PanelScene(context).graded();
    sittings.minute(new WriteText(id, ITEM, NASTY, WrittenText.NOTHING_YET));
    conclusions.conclude(id);
    SignInAs.officer();
    conclusions.circulateMinutes(id);
  }

  private CommentOnMinutes wrong(String passage) {
    return new CommentOnMinutes(id, 1, ITEM, passage, "It was all six.");
  }

  @Test
  void theAgencyHasTenWorkingDays() {
    assertThat(schedule.desk(id).panel().commentsDue())
        .contains(workingDays.after(LocalDate.now(Dates.LONDON), 10));
  }

  @Test
  void approvalWaitsForTheTenWorkingDaysUnlessTheAgencyHasNothingToCorrect() {
    var due = schedule.desk(id).panel().commentsDue().orElseThrow();
    SignInAs.panelChair();
    assertThatThrownBy(() -> conclusions.approveMinutes(id))
        .hasMessageContaining("panel.refused.agencyStillReads")
        .hasMessageContaining(Dates.day(due.plusDays(1)));

    SignInAs.lead("bchc");
    accuracy.agree(id);
    SignInAs.panelChair();
    conclusions.approveMinutes(id);
    assertThat(schedule.desk(id).panel().status()).isEqualTo(PanelStatus.MINUTES_APPROVED);
  }

  @Test
  void approvalWaitsForTheAnswerToEveryComment() {
    SignInAs.lead("bchc");
    var comment = accuracy.comment(wrong("Five of six"));
    accuracy.agree(id);
    SignInAs.panelChair();
    assertThatThrownBy(() -> conclusions.approveMinutes(id))
        .hasMessageContaining("panel.refused.commentsOpen");
    accuracy.answer(comment.id(), true, "Changed to six.");
    conclusions.approveMinutes(id);

    assertThat(schedule.desk(id).panel().status()).isEqualTo(PanelStatus.MINUTES_APPROVED);
    SignInAs.contributor("bchc");
    assertThat(accuracy.ours().getFirst().reply()).contains("Changed to six.");
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> accuracy.comment(wrong("Five")))
        .hasMessageContaining("panel.refused.noCommentsNow");
  }

  @Test
  void anotherAgencyNeitherCommentsNorReadsNorTakesThemAway() {
    SignInAs.lead("yos");
    assertThatThrownBy(() -> accuracy.comment(wrong("Five"))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> accuracy.agree(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> papers.ourPdf(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> papers.pdf(id)).isInstanceOf(AccessDeniedException.class);
    assertThat(accuracy.ours()).isEmpty();
  }

  @Test
  void onlyTheLeadSpeaksForTheAgencyAndOnlyThePanelAnswers() {
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> accuracy.comment(wrong("Five")))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> accuracy.agree(id)).isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    var comment = accuracy.comment(wrong("Five of six"));
    assertThatThrownBy(() -> accuracy.answer(comment.id(), true, "Yes."))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.panelMember("panelmember2", "csc");
    assertThatThrownBy(() -> accuracy.answer(comment.id(), true, "Yes."))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void thePapersSayLiterallyWhatWasTyped() throws IOException {
    SignInAs.lead("bchc");
    try (var pdf = Loader.loadPDF(papers.ourPdf(id))) {
      var words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(words)
          .contains("Draft, not yet approved.", "<script>alert(1)</script>", "One team of six.");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Who was there");
    }
    try (var word = new XWPFDocument(new ByteArrayInputStream(papers.ourWord(id)));
        var text = new XWPFWordExtractor(word)) {
      assertThat(text.getText()).contains(NASTY, "One team of six.");
      assertThat(word.getAllPictures()).isEmpty();
    }
  }
}
