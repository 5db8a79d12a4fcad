package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.s11portal.base.Busy;
import org.s11portal.base.DomainException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * A link to a file that is made when it is asked for. Whoever makes it asks again whether this
 * person may have it, since the address outlives the screen; a refusal looks like an unknown one.
 */
public class FileLink extends Anchor {

  /** Makes the file for whoever is asking now. */
  @FunctionalInterface
  public interface Making extends Serializable {
    byte[] make() throws IOException;
  }

  public FileLink(String words, String fileName, String mediaType, Making making) {
    super(handler(fileName, mediaType, making), words);
    addClassNames("button", "no-print");
    setRouterIgnore(true);
  }

  static DownloadHandler handler(String fileName, String mediaType, Making making) {
    return event -> {
      try {
        // Whole before the first byte goes out, so that half a file never looks like one.
        var bytes = making.make();
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        event.setFileName(fileName);
        event.setContentType(mediaType);
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
      } catch (Busy busy) {
        comeAgain(event, text(busy.reason()));
      } catch (DomainException | AccessDeniedException | AuthenticationException e) {
        event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, text("base.notFound"));
      }
    };
  }

  /** That too many ask is no secret: it says so, and when to come again. */
  private static void comeAgain(DownloadEvent event, String why) throws IOException {
    event.getResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    event.getResponse().setHeader("Retry-After", "60");
    event.getResponse().setHeader("Cache-Control", "private, no-store");
    event.setContentType("text/plain; charset=utf-8");
    event.getOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
  }
}
