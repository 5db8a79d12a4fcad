package org.s11portal.opendata;

import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a data set as JSON or as CSV. */
@Component
class TableWriter {

  /** Excel takes a file without it for one of another alphabet, and “–” for three odd signs. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** How a cell begins that a spreadsheet might take for a formula, also behind blanks. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\s\\p{Cntrl}\\u00A0\\uFEFF]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*",
          Pattern.DOTALL);

  private static final String AS_TEXT = "'";
  private static final String BETWEEN = "; ";

  private final JsonMapper json;
  private final String terms;

  TableWriter(JsonMapper json, @Value("${portal.open-data.terms}") String terms) {
    this.json = json;
    this.terms = terms.isBlank() ? text("opendata.terms") : terms;
  }

  /** On what terms the data may be used. */
  String terms() {
    return terms;
  }

  byte[] write(DataTable table, DataFormat format) {
    return switch (format) {
      case JSON -> json(table);
      case CSV -> csv(table);
    };
  }

  private byte[] json(DataTable table) {
    var whole = new LinkedHashMap<String, Object>();
    whole.put("dataSet", table.dataSet().name());
    whole.put("terms", terms);
    whole.put("rows", table.rows().stream().map(cells -> row(table.dataSet(), cells)).toList());
    return json.writeValueAsBytes(whole);
  }

  private static Map<String, @Nullable Object> row(
      DataSetDetail dataSet, List<@Nullable Object> cells) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    for (int column = 0; column < cells.size(); column++) {
      row.put(dataSet.columns().get(column).name(), cells.get(column));
    }
    return row;
  }

  private static byte[] csv(DataTable table) {
    var out = new StringWriter().append(BYTE_ORDER_MARK);
    try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(table.dataSet().columns().stream().map(ColumnDetail::name));
      for (var cells : table.rows()) {
        printer.printRecord(cells.stream().map(TableWriter::cell));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Numbers stay numbers, also negative ones; text that looks like a formula stays text. */
  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number.toString();
      case Boolean yes -> yes.toString();
      case Collection<?> several ->
          harmless(several.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
      default -> harmless(value.toString());
    };
  }

  private static String harmless(String words) {
    return FORMULA.matcher(words).matches() ? AS_TEXT + words : words;
  }
}
