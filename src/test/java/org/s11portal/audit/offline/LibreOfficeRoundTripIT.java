package org.s11portal.audit.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.s11portal.audit.AuditScene;
import org.s11portal.standards.Grade;
import org.s11portal.testing.LibreOffice;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The workbook opened and saved by another office program than the one it was made for. */
@PortalTest
class LibreOfficeRoundTripIT {

  @Autowired private ApplicationContext context;
  @Autowired private OfflineReturns offline;
  @TempDir private Path folder;

  @BeforeEach
  void oneAnswerIsWrittenAsPeopleWriteThem() {
    var scene = new AuditScene(context).asking("bchc");
    SignInAs.contributor("bchc");
    scene.answer(
        "1.1", "2", "=1+1 is “text”;\n\n- first\n- second, with a tab\there\n\n+44 <b>é</b> €");
    scene.answer("1.2", "3", "@home and -1, 007, 3/4, TRUE, 1e5");
  }

  @Test
  void whatLibreOfficeSavesIsReadBackEqual() throws Exception {
    var saved = new LibreOffice(folder).saves(offline.workbook());

    var preview = read(saved);
    assertThat(preview.findings()).isEmpty();
    assertThat(preview.changes()).isEmpty();
    assertThat(preview.same()).isEqualTo(3);
  }

  @Test
  void whatWasFilledInThereArrives() throws Exception {
    var filled = Workbooks.typed(offline.workbook(), "C4", "0 Not met");
    filled = Workbooks.typed(filled, "E4", "Not yet.\n=We know.");

    var preview = read(new LibreOffice(folder).saves(filled));

    assertThat(preview.findings()).isEmpty();
    assertThat(preview.changes()).hasSize(1);
    var offered = preview.changes().getFirst().offered();
    assertThat(offered.grade()).contains(new Grade("0"));
    assertThat(offered.narrative()).isEqualTo("Not yet.\n=We know.");
  }

  private OfflinePreview read(byte[] file) throws IOException {
    return offline.read(new ByteArrayInputStream(file));
  }
}
