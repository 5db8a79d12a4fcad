package org.s11portal.evidence.preview;

import java.io.IOException;
import java.nio.file.Path;
import org.s11portal.evidence.FileKind;

/** The program: draws one file as HTML into another. Its exit code is 0 when that was done. */
public final class DrawPreview {

  private static final int CANNOT = 3;

  private DrawPreview() {}

  /** Takes the kind of the file, the file, and the file to draw into. */
  @SuppressWarnings("SystemExitOutsideMain")
  public static void main(String... given) {
    try (var paper = new Paper(Path.of(given[2]))) {
      drawing(FileKind.valueOf(given[0])).draw(Path.of(given[1]), paper);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Whatever a hostile or broken file made go wrong here: it is not shown.
      System.exit(CANNOT);
    }
  }

  private static Drawing drawing(FileKind kind) {
    return switch (kind) {
      case PDF -> new PdfPages();
      case PNG, JPEG -> new Picture();
      case DOCX -> new WordText();
      case XLSX, XLS -> new SheetCells();
      case PPTX -> new SlideText();
      case TEXT -> new PlainText();
      case CSV -> new CsvRows();
      case DOC, PPT, ODT, ODS, LINK -> throw new IllegalArgumentException(kind.name());
    };
  }
}
