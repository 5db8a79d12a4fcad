package org.s11portal.evidence.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.s11portal.base.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.util.HtmlUtils;

/**
 * Shows a document as a page of our own making that can do nothing: no script, no address but what
 * stands in it, an origin of its own. Whether this person may look is asked at every look.
 */
final class EvidencePreview {

  private static final Logger LOG = LoggerFactory.getLogger(EvidencePreview.class);

  private static final String STYLE =
      "html{color-scheme:light;font:15px/1.5 system-ui,sans-serif;color:#16232b;background:#eef2f3}"
          + "body{margin:0;padding:12px;overflow-wrap:anywhere}"
          + "img{display:block;max-width:100%;margin:0 auto 12px;background:#fff;"
          + "box-shadow:0 1px 4px #0003}"
          + "main{background:#fff;padding:16px}main:has(>img){background:none;padding:0}"
          + "h2{font-size:1.15em}h3{font-size:1em}.plain p{margin:0;white-space:pre-wrap}"
          + "table{border-collapse:collapse;margin:0 0 16px}"
          + "td{border:1px solid #dfe5e8;padding:3px 7px;vertical-align:top}"
          + ".cut,.note{padding:8px 12px;background:#fff3d6;color:#6b4a00}"
          + ".unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}";

  private static final String POLICY =
      "sandbox; default-src 'none'; img-src data:; style-src 'sha256-"
          + sha256(STYLE)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  private EvidencePreview() {}

  static DownloadHandler of(EvidenceDownload.Opening opening) {
    return event -> {
      var response = event.getResponse();
      response.setHeader("Content-Security-Policy", POLICY);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader("Content-Disposition", "inline");
      event.setContentType("text/html; charset=utf-8");
      show(opening, event);
    };
  }

  private static void show(EvidenceDownload.Opening opening, DownloadEvent event)
      throws IOException {
    try (var body = opening.open().preview().open()) {
      var out = event.getOutputStream();
      begin(out);
      body.transferTo(out);
      end(out);
    } catch (DomainException refusal) {
      say(event, text(refusal.reason()));
    } catch (AccessDeniedException | AuthenticationException e) {
      say(event, text("base.notFound"));
    } catch (UncheckedIOException e) {
      LOG.error("a preview failed", e);
      say(event, text("evidence.preview.failed"));
    }
  }

  private static void say(DownloadEvent event, String words) throws IOException {
    var out = event.getOutputStream();
    begin(out);
    write(
        out,
        "<p class=\"note\">" + HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name()) + "</p>");
    end(out);
  }

  private static void begin(OutputStream out) throws IOException {
    write(
        out,
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
            + text("evidence.preview.title")
            + "</title><style>"
            + STYLE
            + "</style></head><body><main>");
  }

  private static void end(OutputStream out) throws IOException {
    write(out, "</main></body></html>");
  }

  private static void write(OutputStream out, String html) throws IOException {
    out.write(html.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(String style) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
