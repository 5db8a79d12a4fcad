package org.s11portal.evidence.preview;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;

/** Shows the rows of a CSV table. */
final class CsvRows implements Drawing {

  private static final int MOST_ROWS = 500;
  private static final int MOST_COLUMNS = 30;

  /** The last row may be cut off in the middle. */
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setLenientEof(true).setTrailingData(true).get();

  @Override
  public void draw(Path file, Paper paper) throws IOException {
    paper.open("table");
    try (var rows = FORMAT.parse(new StringReader(Letters.of(file, paper)))) {
      for (var row : rows) {
        if (row.getRecordNumber() > MOST_ROWS || paper.isFull()) {
          paper.cut();
          break;
        }
        paper.open("tr");
        for (int column = 0; column < Math.min(row.size(), MOST_COLUMNS); column++) {
          paper.open("td");
          paper.piece("span", row.get(column));
          paper.end("td");
        }
        paper.end("tr");
      }
    }
    paper.end("table");
  }
}
