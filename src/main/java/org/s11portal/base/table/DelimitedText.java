package org.s11portal.base.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.s11portal.base.Refused;

/** Text whose cells are parted by tabs, commas or semicolons. */
final class DelimitedText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int SEPARATORS_OF_A_TABLE = 3;

  /** What a spreadsheet would take for a formula: never evaluated, and never kept as text. */
  private static final Pattern FORMULA =
      Pattern.compile("^\\s*(=\\s*\\S|[+@-][A-Za-z][\\w.]*\\().*", Pattern.DOTALL);

  private DelimitedText() {}

  static Sheet read(byte[] bytes) {
    var text = decoded(bytes);
    if (text.isBlank()) {
      throw new Refused("base.table.empty");
    }
    var separator = separator(text);
    var sheet = separator == '\t' ? TabSeparated.read(text) : commaSeparated(text, separator);
    sheet.rows().forEach(DelimitedText::refuseFormulas);
    return sheet;
  }

  private static String decoded(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, true).isError()) {
      var line = 1 + out.flip().chars().filter(c -> c == '\n').count();
      throw new Refused("base.table.notUtf8", line);
    }
    var text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** The separator of the first line that is parted like a table. */
  private static char separator(String text) {
    return text.lines()
        .filter(line -> mostUsed(line, SEPARATORS_OF_A_TABLE) != 0)
        .findFirst()
        .map(line -> mostUsed(line, SEPARATORS_OF_A_TABLE))
        .orElseGet(() -> text.indexOf('\t') >= 0 ? '\t' : ',');
  }

  private static char mostUsed(String line, int atLeast) {
    char best = 0;
    var most = atLeast - 1L;
    for (char separator : new char[] {'\t', ';', ','}) {
      var used = line.chars().filter(c -> c == separator).count();
      if (used > most) {
        best = separator;
        most = used;
      }
    }
    return best;
  }

  private static Sheet commaSeparated(String text, char separator) {
    var format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    var rows = new SheetRows();
    var last = 0L;
    try (var parser = CSVParser.parse(text, format)) {
      for (var row : parser) {
        last = row.getRecordNumber();
        rows.add((int) last, row.toList());
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new Refused("base.table.brokenCsv", last + 1);
    }
    return rows.named("");
  }

  private static void refuseFormulas(SheetRow row) {
    for (int column = 0; column < row.cells().size(); column++) {
      if (FORMULA.matcher(row.cell(column)).matches()) {
        throw new Refused("base.table.formulaInText", SheetRows.letters(column), row.number());
      }
    }
  }
}
