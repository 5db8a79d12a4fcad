package org.s11portal.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.FileKind;
import org.s11portal.evidence.FileName;
import org.s11portal.evidence.OpenDocument;
import org.s11portal.evidence.ScanState;
import org.s11portal.evidence.WebAddress;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.SampleFiles;

class EvidencePiecesTest {

  private static final LocalDate TODAY = LocalDate.of(2016, 4, 18);
  private static final long LIMIT = 25 * 1024 * 1024;

  private final List<DocumentDetail> stored = new ArrayList<>();

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void leave() {
    MockVaadin.tearDown();
  }

  @Test
  void aLineSaysWhatTheDocumentIsAndThatNobodyScannedIt() {
    var line = new DocumentLine(document(Optional.empty()).summary(), TODAY, "Shows: pages 4–6");

    assertThat(words(line))
        .contains("PDF")
        .contains("<b>Dip sample</b>")
        .contains(
            "Shows: pages 4–6 · dated 18 March 2016 · Dip.pdf · 2.4 MB"
                + " · content checked, not scanned for viruses");
  }

  @Test
  void aReviewDateWarnsWhenItIsNearAndWhenItHasPassed() {
    assertThat(review(TODAY.plusDays(12))).isEqualTo("review by 30 April 2016, in 12 days");
    assertThat(review(TODAY.plusDays(1))).isEqualTo("review by 19 April 2016, tomorrow");
    assertThat(review(TODAY)).isEqualTo("review by 18 April 2016, today");
    assertThat(review(TODAY.minusDays(1))).isEqualTo("review was due 17 April 2016");
    assertThat(review(TODAY.plusDays(31))).isEqualTo("review by 19 May 2016");
  }

  @Test
  void aDownloadIsAnAttachmentThatNoBrowserRuns() throws IOException {
    var response = mock(VaadinResponse.class);
    var sent = new ByteArrayOutputStream();
    when(response.getOutputStream()).thenReturn(sent);

    download(() -> opened("content"), response);

    assertThat(sent.toString(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("content");
    verify(response)
        .setHeader(
            "Content-Disposition", "attachment; filename=\"Dip.pdf\"; filename*=UTF-8''Dip.pdf");
    verify(response).setHeader("X-Content-Type-Options", "nosniff");
    verify(response).setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    verify(response).setHeader("Cache-Control", "private, no-store");
    verify(response).setContentType("application/pdf");
  }

  @Test
  void whatWaitsForTheScannerSaysSoInPlace() throws IOException {
    var waiting = document(Optional.empty(), ScanState.WAITING, Optional.empty()).summary();
    var response = mock(VaadinResponse.class);
    var sent = new ByteArrayOutputStream();
    when(response.getOutputStream()).thenReturn(sent);

    assertThat(words(new DocumentLine(waiting, TODAY))).contains("not yet scanned for viruses");
    download(
        () -> {
          throw new Refused("evidence.refused.waiting", "Dip sample");
        },
        response);

    verify(response).setStatus(409);
    assertThat(sent.toString(java.nio.charset.StandardCharsets.UTF_8))
        .contains("has not been scanned for viruses yet");
  }

  @Test
  void aLinkShowsItsHostAndLeadsOutWithoutSayingFromWhere() {
    var link =
        document(
                Optional.empty(),
                ScanState.NOT_SCANNED,
                Optional.of(new WebAddress("https://sandwell.example/policy")))
            .summary();

    var anchor = EvidenceDownload.link(link, () -> opened("never asked"));

    assertThat(words(new DocumentLine(link, TODAY)))
        .contains("dated 18 March 2016 · sandwell.example")
        .doesNotContain("MB");
    assertThat(anchor.getHref()).isEqualTo("https://sandwell.example/policy");
    assertThat(anchor.getText()).isEqualTo("Visit sandwell.example");
    assertThat(anchor.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
    assertThat(anchor.getElement().getAttribute("target")).isEqualTo("_blank");
  }

  @Test
  void whoeverMayNotDownloadIsToldThereIsNothing() throws IOException {
    var response = mock(VaadinResponse.class);

    download(
        () -> {
          throw new NotFound();
        },
        response);

    verify(response).sendError(eq(404), any());
    verify(response, never()).getOutputStream();
  }

  @Test
  void aPreviewIsAPageThatMayDoNothing() throws IOException {
    var response = mock(VaadinResponse.class);
    var sent = new ByteArrayOutputStream();
    when(response.getOutputStream()).thenReturn(sent);
    var page = new ByteArrayInputStream(SampleFiles.text("<p>Dip sample</p>"));

    preview(
        () ->
            new OpenDocument(document(Optional.empty()), InputStream::nullInputStream, () -> page),
        response);

    assertThat(sent.toString(java.nio.charset.StandardCharsets.UTF_8))
        .startsWith("<!doctype html>")
        .contains("<main><p>Dip sample</p></main>")
        .doesNotContain("<script", "href=");
    verify(response)
        .setHeader(
            eq("Content-Security-Policy"),
            startsWith("sandbox; default-src 'none'; img-src data:; style-src 'sha256-"));
    verify(response).setHeader("X-Content-Type-Options", "nosniff");
    verify(response).setHeader("Cache-Control", "private, no-store");
    verify(response).setContentType("text/html; charset=utf-8");
  }

  @Test
  void aPreviewThatIsRefusedSaysWhyInItsPlace() throws IOException {
    var response = mock(VaadinResponse.class);
    var sent = new ByteArrayOutputStream();
    when(response.getOutputStream()).thenReturn(sent);

    preview(
        () -> {
          throw new Refused("evidence.refused.waiting", "<b>Dip</b>");
        },
        response);
    preview(() -> opened("cannot be drawn"), response);

    assertThat(sent.toString(java.nio.charset.StandardCharsets.UTF_8))
        .contains("“&lt;b&gt;Dip&lt;/b&gt;” has not been scanned for viruses yet")
        .contains("“Dip.pdf” cannot be shown here");
  }

  @Test
  void aDocumentOpensBesideTheScreenInAFrameThatGrantsNothing() {
    var document = document(Optional.empty()).summary();
    var ways = EvidenceDownload.ways(document, () -> opened("content"));
    UI.getCurrent().add(ways);

    _click(_get(Button.class, spec -> spec.withText(text("evidence.beside"))));
    _click(_get(Button.class, spec -> spec.withText(text("evidence.beside"))));

    var frame = _get(_get(EvidenceBeside.class), IFrame.class).getElement();
    assertThat(frame.getAttribute("sandbox")).isEmpty();
    assertThat(frame.getAttribute("src")).isNotBlank();
    assertThat(frame.getAttribute("title")).contains("Dip sample");
    _click(_get(Button.class, spec -> spec.withText(text("base.close"))));
    assertThat(_find(EvidenceBeside.class)).isEmpty();
  }

  @Test
  void whatCannotBeShownIsOnlyDownloaded() {
    var link =
        document(
            Optional.empty(),
            ScanState.NOT_SCANNED,
            Optional.of(new WebAddress("https://sandwell.example/")));

    assertThat(EvidenceDownload.ways(link.summary(), () -> opened("x"))).hasSize(1);
  }

  @Test
  void aStoredFileIsHandedOn() throws IOException {
    var upload = upload((name, bytes) -> document(Optional.empty()));

    upload(upload, "Dip.pdf", SampleFiles.pdf("x"));

    assertThat(stored).hasSize(1);
    assertThat(_find(Refusals.class)).allMatch(none -> none.getComponentCount() == 0);
  }

  @Test
  void aRefusalStandsBesideTheUploadInWordsUntilItIsPutAway() throws IOException {
    var upload =
        upload(
            (name, bytes) -> {
              throw new Refused("evidence.refused.empty", name);
            });

    var event = upload(upload, "Empty.pdf", new byte[0]);

    assertThat(event.isRejected()).isTrue();
    assertThat(words(_get(Refusals.class))).contains("“Empty.pdf” is empty.");
    assertThat(stored).isEmpty();
    _click(_get(NativeButton.class));
    assertThat(words(_get(Refusals.class))).doesNotContain("Empty.pdf");
  }

  @Test
  void whatGoesWrongUnexpectedlyIsToldToo() throws IOException {
    var upload =
        upload(
            (name, bytes) -> {
              throw new IllegalStateException("the database went away");
            });

    upload(upload, "Dip.pdf", SampleFiles.pdf("x"));

    assertThat(words(_get(Refusals.class)))
        .contains("“Dip.pdf” could not be stored just now")
        .doesNotContain("database");
  }

  private EvidenceUpload upload(EvidenceUpload.Receiving receiving) {
    var upload = new EvidenceUpload(LIMIT, receiving, stored::add);
    UI.getCurrent().add(upload);
    return upload;
  }

  private static UploadEvent upload(EvidenceUpload into, String name, byte[] content)
      throws IOException {
    var part = mock(Part.class);
    when(part.getInputStream()).thenReturn(new ByteArrayInputStream(content));
    var element = _get(into, Upload.class).getElement();
    var event =
        new UploadEvent(
            mock(VaadinRequest.class),
            mock(VaadinResponse.class),
            VaadinSession.getCurrent(),
            name,
            content.length,
            "application/octet-stream",
            element,
            part);
    into.receive(event);
    MockVaadin.clientRoundtrip(true);
    return event;
  }

  private static void download(EvidenceDownload.Opening opening, VaadinResponse response)
      throws IOException {
    EvidenceDownload.of(opening)
        .handleDownloadRequest(
            new DownloadEvent(
                mock(VaadinRequest.class), response, VaadinSession.getCurrent(), new Element("a")));
  }

  private static void preview(EvidenceDownload.Opening opening, VaadinResponse response)
      throws IOException {
    EvidencePreview.of(opening)
        .handleDownloadRequest(
            new DownloadEvent(
                mock(VaadinRequest.class), response, VaadinSession.getCurrent(), new Element("a")));
  }

  private static OpenDocument opened(String content) {
    InputStream bytes = new ByteArrayInputStream(SampleFiles.text(content));
    return new OpenDocument(document(Optional.empty()), () -> bytes);
  }

  private static String review(LocalDate by) {
    var line = new DocumentLine(document(Optional.of(by)).summary(), TODAY);
    UI.getCurrent().add(line);
    var chip = _get(line, com.vaadin.flow.component.html.Span.class, c -> c.withClasses("chip"));
    return chip.getText();
  }

  private static String words(Component component) {
    return component
        .getElement()
        .getOuterHTML()
        .replaceAll("<span class=\"document-title\">([^<]*)</span>", "<b>$1</b>")
        .replaceAll("<(?!/?b>)[^>]*>", "");
  }

  private static DocumentDetail document(Optional<LocalDate> reviewBy) {
    return document(reviewBy, ScanState.NOT_SCANNED, Optional.empty());
  }

  private static DocumentDetail document(
      Optional<LocalDate> reviewBy, ScanState scan, Optional<WebAddress> address) {
    var id = DocumentId.random();
    return new DocumentDetail(
        new DocumentSummary(
            id,
            id,
            new AgencyId("bchc"),
            "Dip sample",
            new FileName("Dip.pdf"),
            address.isPresent() ? FileKind.LINK : FileKind.PDF,
            2_500_000,
            "0".repeat(64),
            Instant.parse("2016-04-01T10:00:00Z"),
            Optional.of(LocalDate.of(2016, 3, 18)),
            reviewBy,
            scan,
            1,
            true,
            address),
        new UserId("jo"),
        "",
        0);
  }
}
