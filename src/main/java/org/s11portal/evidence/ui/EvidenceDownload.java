package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import org.s11portal.base.DomainException;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.OpenDocument;
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
      } catch (DomainException | AccessDeniedException | AuthenticationException e) {
        event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, text("base.notFound"));
      }
    };
  }

  /** A link that downloads this document, as weighty as a button. */
  public static Anchor link(DocumentSummary document, Opening opening) {
    var link = new Anchor(of(opening), text("evidence.download"));
    link.addClassName("button");
    link.setAriaLabel(text("evidence.downloadNamed", document.title()));
    link.setRouterIgnore(true);
    return link;
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
