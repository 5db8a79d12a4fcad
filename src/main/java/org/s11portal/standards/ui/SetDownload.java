package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.s11portal.base.DomainException;
import org.s11portal.standards.SetExports;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** A link that writes and hands out a whole set; whether one may have it is asked each time. */
final class SetDownload extends Anchor {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** What is handed out. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private SetDownload(String words, String file, String type, Writing writing) {
    super(handler(file, type, writing), words);
    addClassName("button");
    setRouterIgnore(true);
  }

  static SetDownload workbook(StandardSetDetail set, SetExports exports) {
    return new SetDownload(
        text("standards.export.workbook"),
        text("standards.export.file", set.edition(), "xlsx"),
        WORKBOOK,
        out -> exports.workbook(set.id(), out));
  }

  static SetDownload json(StandardSetDetail set, SetExports exports) {
    return new SetDownload(
        text("standards.export.json"),
        text("standards.export.file", set.edition(), "json"),
        "application/json",
        out -> exports.json(set.id(), out));
  }

  static SetDownload template(SetExports exports) {
    return new SetDownload(
        text("standards.export.template"),
        text("standards.export.template.file"),
        WORKBOOK,
        exports::template);
  }

  /** Names what it is of, where several stand on one screen. */
  SetDownload of(StandardSetDetail set) {
    getElement().setAttribute("aria-label", text("standards.export.of", getText(), set.title()));
    return this;
  }

  private static DownloadHandler handler(String file, String type, Writing writing) {
    return event -> {
      try {
        event.setFileName(file);
        event.setContentType(type);
        writing.to(event.getOutputStream());
      } catch (DomainException | AccessDeniedException | AuthenticationException e) {
        event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, text("base.notFound"));
      }
    };
  }
}
