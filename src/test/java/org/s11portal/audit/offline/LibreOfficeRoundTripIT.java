package org.s11portal.audit.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.s11portal.audit.AuditScene;
import org.s11portal.standards.Grade;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The workbook opened and saved by another office program than the one it was made for. */
@PortalTest
class LibreOfficeRoundTripIT {

  private static final int PATIENCE_SECONDS = 120;

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
    var saved = throughLibreOffice(offline.workbook());

    var preview = read(saved);
    assertThat(preview.findings()).isEmpty();
    assertThat(preview.changes()).isEmpty();
    assertThat(preview.same()).isEqualTo(3);
  }

  @Test
  void whatWasFilledInThereArrives() throws Exception {
    var filled = Workbooks.typed(offline.workbook(), "C4", "0 Not met");
    filled = Workbooks.typed(filled, "E4", "Not yet.\n=We know.");

    var preview = read(throughLibreOffice(filled));

    assertThat(preview.findings()).isEmpty();
    assertThat(preview.changes()).hasSize(1);
    var offered = preview.changes().getFirst().offered();
    assertThat(offered.grade()).contains(new Grade("0"));
    assertThat(offered.narrative()).isEqualTo("Not yet.\n=We know.");
  }

  private OfflinePreview read(byte[] file) throws IOException {
    return offline.read(new ByteArrayInputStream(file));
  }

  private byte[] throughLibreOffice(byte[] workbook) throws IOException, InterruptedException {
    var taken = Files.write(folder.resolve("return.xlsx"), workbook);
    var out = Files.createDirectories(folder.resolve("saved"));
    var office =
        new ProcessBuilder(
                List.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    "xlsx:Calc MS Excel 2007 XML",
                    "--outdir",
                    out.toString(),
                    taken.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return Files.readAllBytes(out.resolve("return.xlsx"));
  }
}
