package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.audit.LateDocument;
import org.s11portal.audit.LateDocuments;
import org.s11portal.base.NotFound;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.AccessiblePdf;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The pack stands as it was when scrutiny opened, for the panel alone. */
@PortalTest
class PanelPackTest {

  @Autowired private ApplicationContext context;
  @Autowired private PanelPacks packs;
  @Autowired private MinutesPapers minutes;
  @Autowired private LateDocuments late;
  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  @Test
  void openingScrutinyFreezesThePack() {
    var id = scene.booked();
    SignInAs.panelMember("panelmember2", "csc");
    var pack = packs.of(id);

    assertThat(pack.frozenAt()).isPresent();
    assertThat(pack.whole().answers()).isNotEmpty();
    assertThat(pack.peers()).isEmpty();
  }

  @Test
  void evidenceOfLaterIsLate() {
    var id = scene.booked();
    SignInAs.panelChair();
    var pack = packs.of(id);
    var frozen = pack.frozenAt().orElseThrow();

    assertThat(pack.isLate(added(frozen.plus(Duration.ofSeconds(1))))).isTrue();
    assertThat(pack.isLate(added(frozen.minus(Duration.ofSeconds(1))))).isFalse();
    var before =
        new PackSheet(
            pack.panel(),
            pack.whole(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            List.of());
    assertThat(before.isLate(added(frozen))).isFalse();
  }

  @Test
  void whatComesLaterStandsApartInTheFrozenPack() throws Exception {
    var id = scene.booked();
    var assessment = scene.audit().id("bchc");
    SignInAs.contributor("bchc");
    late.upload(
        new LateDocument(assessment, "1.2", "It was signed last week."),
        "minutes.pdf",
        new ByteArrayInputStream(SampleFiles.pdf("Minutes")));
    SignInAs.panelMember("panelmember2", "csc");
    var pack = packs.of(id);

    assertThat(pack.whole().answer("1.2").orElseThrow().evidence()).isEmpty();
    assertThat(pack.late()).hasSize(1);
    var paper = packs.pdf(id);
    AccessiblePdf.require(paper);
    try (var pdf = Loader.loadPDF(paper)) {
      var words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(words).contains("1.2 · minutes. Late, added on", "It was signed last week.");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getLastChild().getTitle())
          .isEqualTo("Late evidence");
    }
  }

  private static EvidenceLink added(Instant at) {
    return new EvidenceLink(new DocumentId(UUID.randomUUID()), "", "", new UserId("bchc-lead"), at);
  }

  @Test
  void thePackAndTheMinutesAreAccessiblePdfWithBookmarks() throws Exception {
    var id = scene.concluded();
    var paper = packs.pdf(id);

    AccessiblePdf.require(paper);
    AccessiblePdf.require(minutes.pdf(id));
    try (var pdf = Loader.loadPDF(paper)) {
      var part = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(part.getTitle()).startsWith("1 ");
      assertThat(part.getFirstChild().getTitle()).startsWith("1.1 ");
    }
  }

  @Test
  void neitherTheAgencyNorThoseWhoDoNotSitHaveIt() {
    var id = scene.booked();
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> packs.of(id)).isInstanceOf(AccessDeniedException.class);
    SignInAs.manager();
    assertThatThrownBy(() -> packs.pdf(id)).isInstanceOf(AccessDeniedException.class);
    SignInAs.panelMember("stranger", "csc");
    assertThatThrownBy(() -> packs.of(id)).isInstanceOf(NotFound.class);
    SignInAs.panelMember("bchcmember", "bchc");
    assertThatThrownBy(() -> packs.pdf(id)).isInstanceOf(NotFound.class);
  }
}
