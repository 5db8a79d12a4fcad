package org.s11portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.s11portal.base.Texts.text;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Busy;
import org.s11portal.base.NotFound;

class FileLinkTest {

  private final VaadinResponse response = mock(VaadinResponse.class);
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  @BeforeEach
  void open() throws IOException {
    MockVaadin.setup();
    when(response.getOutputStream()).thenReturn(sent);
  }

  @AfterEach
  void leave() {
    MockVaadin.tearDown();
  }

  private void download(FileLink.Making making) throws IOException {
    FileLink.handler("a.pdf", "application/pdf", making)
        .handleDownloadRequest(
            new DownloadEvent(
                mock(VaadinRequest.class), response, VaadinSession.getCurrent(), new Element("a")));
  }

  @Test
  void whoComesWhenTooManyWaitIsToldWhenToComeAgain() throws IOException {
    download(
        () -> {
          throw new Busy("base.paper.busy");
        });
    verify(response).setStatus(503);
    verify(response).setHeader("Retry-After", "60");
    assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(text("base.paper.busy"));
  }

  @Test
  void whatOneMayNotHaveLooksAsIfItWereNotThere() throws IOException {
    download(
        () -> {
          throw new NotFound();
        });
    verify(response).sendError(404, text("base.notFound"));
    assertThat(sent.size()).isZero();
  }
}
