package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.DomainException;
import org.s11portal.report.ResultsWorkbook;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * A link that makes and hands out a round’s workbook; whether one may have it is asked each time.
 */
class WorkbookDownload extends Anchor {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  WorkbookDownload(RoundSummary round, ResultsWorkbook workbook) {
    super(handler(round, workbook), text("report.workbook"));
    addClassName("button");
    setRouterIgnore(true);
  }

  private static DownloadHandler handler(RoundSummary round, ResultsWorkbook workbook) {
    return event -> {
      try {
        event.setFileName(text("report.file", round.id().value()));
        event.setContentType(TYPE);
        workbook.write(round.id(), event.getOutputStream());
      } catch (DomainException | AccessDeniedException | AuthenticationException e) {
        event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, text("base.notFound"));
      }
    };
  }
}
