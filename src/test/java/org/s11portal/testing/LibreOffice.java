package org.s11portal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, as a program that opens a file and saves it again. */
public final class LibreOffice {

  private static final int PATIENCE_SECONDS = 120;

  private final Path folder;

  /** Keeps its profile and its files there. */
  public LibreOffice(Path folder) {
    this.folder = folder;
  }

  /** What it makes of a workbook. */
  public byte[] saves(byte[] workbook) throws IOException, InterruptedException {
    return saves(workbook, "xlsx", "xlsx:Calc MS Excel 2007 XML");
  }

  /** What it makes of a Word document. */
  public byte[] savesDocument(byte[] document) throws IOException, InterruptedException {
    return saves(document, "docx", "docx:MS Word 2007 XML");
  }

  private byte[] saves(byte[] file, String ending, String as)
      throws IOException, InterruptedException {
    var taken = Files.write(folder.resolve("taken." + ending), file);
    var out = Files.createDirectories(folder.resolve("saved"));
    var office =
        new ProcessBuilder(
                List.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    as,
                    "--outdir",
                    out.toString(),
                    taken.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return Files.readAllBytes(out.resolve("taken." + ending));
  }
}
