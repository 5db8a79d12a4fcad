package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.s11portal.base.DomainException;
import org.s11portal.base.Refused;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.OpenDocument;
import org.s11portal.evidence.WebAddress;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * Hands documents out. Whether this person may have this document is asked again at every download,
 * since its address outlives the screen it stood on; what arrives is never shown as a page of ours.
 */
public final class EvidenceDownload {

  private EvidenceDownload() {}

  /** Opens the document for whoever is asking now, or refuses as if there were none. */
  @FunctionalInterface
  public interface Opening extends Serializable {
    OpenDocument open();
  }

  public static DownloadHandler of(Opening opening) {
    return event -> {
      try {
        send(opening.open(), event);
      } catch (Refused refusal) {
        refuse(event, text(refusal.reason()));
      } catch (DomainException | AccessDeniedException | AuthenticationException e) {
        event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, text("base.notFound"));
      }
    };
  }

  /** All the ways to read a document: beside the screen where it can be shown, and away. */
  public static Component[] ways(DocumentSummary document, Opening opening) {
    return document.kind().isShowable()
        ? new Component[] {EvidenceBeside.button(document, opening), link(document, opening)}
        : new Component[] {link(document, opening)};
  }

  /**
   * A link that downloads this document, as weighty as a button; of a link, one that follows it.
   */
  public static Anchor link(DocumentSummary document, Opening opening) {
    return document
        .address()
        .map(EvidenceDownload::outside)
        .orElseGet(() -> download(document, opening));
  }

  /** Leads out of the portal, and tells the other side nothing of where it came from. */
  private static Anchor outside(WebAddress address) {
    var link = new Anchor(address.value(), text("evidence.visit", address.host()));
    link.addClassName("button");
    link.setTarget("_blank");
    link.getElement().setAttribute("rel", "noopener noreferrer");
    return link;
  }

  private static Anchor download(DocumentSummary document, Opening opening) {
    var link = new Anchor(of(opening), text("evidence.download"));
    link.addClassName("button");
    link.setAriaLabel(text("evidence.downloadNamed", document.title()));
    link.setRouterIgnore(true);
    return link;
  }

  /** Something may be had by this person, but not now: that is no secret, so it says why. */
  private static void refuse(DownloadEvent event, String why) throws IOException {
    event.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
    event.getResponse().setHeader("Cache-Control", "private, no-store");
    event.setContentType("text/plain; charset=utf-8");
    event.getOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(OpenDocument document, DownloadEvent event) throws IOException {
    try (var bytes = document.bytes().open()) {
      var detail = document.detail();
      var response = event.getResponse();
      response.setHeader("Content-Disposition", detail.fileName().asAttachment());
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      response.setHeader("Cache-Control", "private, no-store");
      event.setContentType(detail.kind().mediaType());
      event.setContentLength(detail.size());
      bytes.transferTo(event.getOutputStream());
    }
  }
}
