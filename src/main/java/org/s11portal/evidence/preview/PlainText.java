package org.s11portal.evidence.preview;

import java.io.IOException;
import java.nio.file.Path;

/** Shows text as it is, line by line. */
final class PlainText implements Drawing {

  private static final int MOST_LINES = 5_000;

  @Override
  public void draw(Path file, Paper paper) throws IOException {
    var lines = Letters.of(file, paper).lines().toList();
    if (lines.size() > MOST_LINES) {
      paper.cut();
    }
    paper.open("div class=\"plain\"");
    for (var line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      paper.piece("p", line);
    }
    paper.end("div");
  }
}
