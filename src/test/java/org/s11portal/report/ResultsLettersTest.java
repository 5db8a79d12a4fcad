package org.s11portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.board.GoldenThreads;
import org.s11portal.board.OurResults;
import org.s11portal.board.Publications;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.Corrections;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.RecordModeration;
import org.s11portal.standards.Grade;
import org.s11portal.testing.AccessiblePdf;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Each agency is told its own results, and no other’s. */
@PortalTest
class ResultsLettersTest {

  private static final RoundId ROUND = PanelScene.ROUND;
  private static final AgencyId YOS = new AgencyId("yos");

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private ResultsLetters letters;
  @Autowired private LetterPapers papers;
  @Autowired private OurResults results;
  @Autowired private GoldenThreads threads;
  @Autowired private Corrections corrections;
  @Autowired private JdbcTemplate database;

  private PanelId panel = new PanelId(UUID.randomUUID());

  @BeforeEach
  void bchcIsPublished() {
    panel = new PanelScene(context).approved();
    SignInAs.independentChair();
    publications.publish(ROUND);
    SignInAs.officer();
  }

  private void sent() {
    letters.send(ROUND, letters.of(ROUND).version());
  }

  private static String words(byte[] pdf) throws IOException {
    try (var read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  @Test
  void theOfficerWritesToAllAndBesidesToOne() throws Exception {
    letters.write(ROUND, letters.of(ROUND).version(), "To **all**. =1+1 <script>x</script>");
    letters.writeTo(ROUND, letters.of(ROUND).version(), PanelScene.BCHC, "Only to you.");

    var pdf = papers.pdf(ROUND, PanelScene.BCHC);

    assertThat(words(pdf))
        .contains("=1+1 <script>x</script>", "Only to you.", "Not sent yet", "1 Partly met -2");
    AccessiblePdf.require(pdf);
  }

  @Test
  void anAgencyReadsItsLetterOnceItIsSent() throws Exception {
    SignInAs.lead("bchc");
    assertThat(papers.ours()).isEmpty();
    assertThatThrownBy(() -> papers.ourPdf(ROUND)).isInstanceOf(NotFound.class);

    SignInAs.officer();
    sent();

    SignInAs.lead("bchc");
    assertThat(papers.ours()).hasSize(1);
    assertThat(words(papers.ourPdf(ROUND))).contains("1 Partly met");
    try (var word = new XWPFDocument(new ByteArrayInputStream(papers.ourWord(ROUND)));
        var extractor = new XWPFWordExtractor(word)) {
      assertThat(extractor.getText()).contains("1 Partly met");
    }
  }

  @Test
  void aLetterThatIsSentStaysAsSentWhenAGradeIsCorrected() throws Exception {
    sent();
    var asSent = words(papers.pdf(ROUND, PanelScene.BCHC));
    assertThat(asSent).contains("1 Partly met -2");
    correct();

    SignInAs.officer();
    assertThat(words(papers.pdf(ROUND, PanelScene.BCHC))).isEqualTo(asSent);
    assertThat(letters.of(ROUND).agencies().getFirst().corrected())
        .containsExactly(
            new CorrectedSince("1.1", "1.1 Title 1.1", "1 Partly met", "2 Mostly met"));
    SignInAs.lead("bchc");
    assertThat(words(papers.ourPdf(ROUND))).isEqualTo(asSent);
    assertThat(papers.ours().getFirst().corrected()).hasSize(1);
    var now = papers.ourPdfNow(ROUND);
    assertThat(words(now)).contains("2 Mostly met -1", "with every correction");
    AccessiblePdf.require(now);
    SignInAs.lead("yos");
    assertThatThrownBy(() -> papers.ourPdfNow(ROUND)).isInstanceOf(NotFound.class);
    assertThat(results.own()).isEmpty();
    SignInAs.officer();
    assertThatThrownBy(() -> papers.ourPdfNow(ROUND)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(results::own).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aLetterThatIsNotSentYetTellsWhatIsNow() throws Exception {
    assertThat(letters.of(ROUND).waiting()).isOne();
    correct();
    SignInAs.officer();
    assertThat(words(papers.pdf(ROUND, PanelScene.BCHC))).contains("2 Mostly met -1");
  }

  @Test
  void aLetterSentBeforeItsGradesWereKeptIsStillRead() throws Exception {
    sent();
    database.update("update results_letter_sent set results = null");
    assertThat(words(papers.pdf(ROUND, PanelScene.BCHC))).contains("1 Partly met -2");
    assertThat(letters.of(ROUND).agencies().getFirst().corrected()).isEmpty();
    SignInAs.lead("bchc");
    assertThat(papers.ours().getFirst().corrected()).isEmpty();
  }

  private void correct() {
    SignInAs.independentChair();
    var was = threads.of(ROUND, PanelScene.BCHC, "1.1").moderation();
    corrections.order(
        new RecordModeration(
            panel, "1.1", new Grade("2"), "The sample was misread.", was.version()));
  }

  @Test
  void anotherAgencyReadsNothingOfIt() {
    sent();
    SignInAs.lead("yos");

    assertThat(papers.ours()).isEmpty();
    assertThatThrownBy(() -> papers.ourPdf(ROUND)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> papers.ourWord(ROUND)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> results.own(ROUND)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> papers.pdf(ROUND, PanelScene.BCHC))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> results.of(ROUND, PanelScene.BCHC))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void nobodyIsWrittenToWhoseResultsAreNotPublished() {
    var version = letters.of(ROUND).version();

    assertThat(letters.of(ROUND).agencies()).hasSize(1);
    assertThatThrownBy(() -> letters.writeTo(ROUND, version, YOS, "Dear YOS"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> papers.pdf(ROUND, YOS)).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsSentStaysAndIsSentOnce() {
    sent();
    var version = letters.of(ROUND).version();

    assertThat(letters.of(ROUND).waiting()).isZero();
    assertThatThrownBy(() -> letters.write(ROUND, version, "Other words"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> letters.writeTo(ROUND, version, PanelScene.BCHC, "More"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> letters.send(ROUND, version)).isInstanceOf(Refused.class);
  }

  @Test
  void whoHoldsAnEarlierLetterOverwritesNothing() {
    var held = letters.of(ROUND).version();
    letters.write(ROUND, held, "First");

    assertThatThrownBy(() -> letters.write(ROUND, held, "Second")).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> letters.send(ROUND, held)).isInstanceOf(Stale.class);
  }

  @Test
  void onlyTheOfficerWrites() {
    var version = letters.of(ROUND).version();
    for (Runnable other :
        new Runnable[] {SignInAs::manager, SignInAs::boardMember, () -> SignInAs.lead("bchc")}) {
      other.run();
      assertThatThrownBy(() -> letters.of(ROUND)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> letters.send(ROUND, version))
          .isInstanceOf(AccessDeniedException.class);
    }
    SignInAs.boardMember();
    assertThatThrownBy(papers::ours).isInstanceOf(AccessDeniedException.class);
  }
}
