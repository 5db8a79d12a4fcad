package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.InputStream;
import java.io.Serializable;
import org.s11portal.base.DomainException;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.FileKind;
import org.s11portal.evidence.FileName;
import org.s11portal.evidence.Sizes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes evidence in: several files dropped or chosen at once, each with its progress and a way to
 * stop it. A file that is refused is named below with the reason. What the browser checks saves a
 * wait; the service decides.
 */
public class EvidenceUpload extends Div {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceUpload.class);

  /** Stores a file for whoever is uploading now, having asked whether they may. */
  @FunctionalInterface
  public interface Receiving extends Serializable {
    DocumentDetail receive(String fileName, InputStream bytes);
  }

  private final long largest;
  private final Receiving receiving;
  private final SerializableConsumer<DocumentDetail> stored;
  private final Upload upload = new Upload();
  private final Div others = new Div();
  private final Refusals refusals = new Refusals();

  /**
   * Takes files of up to this many bytes.
   *
   * @param receiving called while the bytes arrive, outside any lock of the session
   * @param stored called with the session locked, once for each document kept
   */
  public EvidenceUpload(
      long largest, Receiving receiving, SerializableConsumer<DocumentDetail> stored) {
    this.largest = largest;
    this.receiving = receiving;
    this.stored = stored;
    addClassName("evidence-upload");
    others.addClassName("evidence-others");
    setUp();
    add(upload, others, refusals);
  }

  /** Offers another way beside dropping and browsing, such as a document already there. */
  public EvidenceUpload orElse(Component... otherWays) {
    others.add(otherWays);
    return this;
  }

  /** Takes a single file at a time. */
  public EvidenceUpload onlyOne() {
    upload.setMaxFiles(1);
    return this;
  }

  private void setUp() {
    var browse = new Button(text("evidence.upload.browse"));
    browse.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    upload.setUploadButton(browse);
    upload.setDropLabel(new Span(text("evidence.upload.drop")));
    upload.setDropLabelIcon(new Span());
    upload.setI18n(UploadWords.inEnglish());
    // Not setAcceptedFileExtensions: it would refuse on the server in words that are not ours.
    upload.getElement().setProperty("accept", String.join(",", FileKind.allExtensions()));
    upload.setMaxFileSize(Math.toIntExact(largest));
    upload.setUploadHandler(this::receive);
    upload.addFileRejectedListener(this::refusedByBrowser);
    forgetWhatIsOver();
  }

  void receive(UploadEvent event) {
    try {
      var document = receiving.receive(event.getFileName(), event.getInputStream());
      tell(event, () -> stored.accept(document));
    } catch (DomainException refusal) {
      refuse(event, text(refusal.reason()));
    } catch (RuntimeException e) {
      LOG.error("an upload failed", e);
      var name = new FileName(event.getFileName()).value();
      refuse(event, text("evidence.refused.unavailable", name));
    }
  }

  private void refuse(UploadEvent event, String reason) {
    event.reject(reason);
    tell(event, () -> refusals.show(reason));
  }

  private static void tell(UploadEvent event, Command change) {
    try {
      var _ = event.getUI().access(change);
    } catch (UIDetachedException left) {
      LOG.debug(
          "whoever uploaded has left the page, and finds the document where it is kept", left);
    }
  }

  private void refusedByBrowser(FileRejectedEvent event) {
    var name = new FileName(event.getFileName()).value();
    refusals.show(
        UploadWords.TOO_LARGE.equals(event.getErrorMessage())
            ? text("evidence.refused.tooLarge", name, Sizes.inWords(largest))
            : text("evidence.refused.kind", name));
  }

  /** What is kept stands in the list of documents and what is refused below: neither stays here. */
  private void forgetWhatIsOver() {
    upload
        .getElement()
        .executeJs(
            """
            const over = e => { this.files = this.files.filter(f => f !== e.detail.file); };
            this.addEventListener('upload-success', over);
            this.addEventListener('upload-error', e => { if (e.detail.xhr.status === 422) over(e); });
            """);
  }
}
