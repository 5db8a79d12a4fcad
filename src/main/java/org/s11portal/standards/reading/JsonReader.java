package org.s11portal.standards.reading;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.s11portal.base.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a set out of JSON in the form the portal writes it, keeping what it does not know. */
final class JsonReader {

  private static final Map<String, Property> SET =
      Map.of(
          "code", Property.CODE,
          "version", Property.EDITION,
          "title", Property.TITLE,
          "follows", Property.FOLLOWS,
          "notApplicable", Property.NOT_APPLICABLE);

  private static final Map<String, Column> BAND =
      Map.of(
          "key", Column.GRADE,
          "word", Column.WORD,
          "meaning", Column.MEANING,
          "gap", Column.GAP,
          "colour", Column.COLOUR);

  private static final Map<String, Column> STANDARD =
      Map.of(
          "number", Column.NUMBER,
          "title", Column.TITLE,
          "short", Column.SHORT_TITLE,
          "summary", Column.SUMMARY);

  private static final Map<String, Column> CRITERION =
      Map.of(
          "code", Column.CODE,
          "title", Column.CRITERION_TITLE,
          "question", Column.QUESTION,
          "guidance", Column.GUIDANCE,
          "good", Column.GOOD,
          "evidence", Column.EVIDENCE,
          "ancestor", Column.ANCESTOR,
          "audience", Column.AUDIENCE);

  private final ReadSet set = new ReadSet();
  private final Findings findings;

  JsonReader(Findings findings) {
    this.findings = findings;
  }

  ReadSet read(byte[] json) {
    var root = tree(json);
    if (!root.isObject()) {
      throw new Refused("standards.import.notASet");
    }
    root.properties().forEach(field -> ofSet(field.getKey(), field.getValue()));
    return set;
  }

  private static JsonNode tree(byte[] json) {
    try {
      return JsonMapper.shared().readTree(json);
    } catch (JacksonException broken) {
      var at = broken.getLocation();
      throw new Refused("standards.import.brokenJson", at == null ? 1 : at.getLineNr());
    }
  }

  private void ofSet(String name, JsonNode value) {
    var place = new Place(name, "");
    var property = SET.get(name);
    if (property != null) {
      set.properties().put(property, new ReadSet.Said(words(value), place));
    } else if (name.equals("scale") && value.isArray()) {
      each(value, place, Column.Table.SCALE, BAND);
    } else if (name.equals("standards") && value.isArray()) {
      each(value, place, Column.Table.STANDARDS, STANDARD);
    } else {
      findings.unplace(place, words(value));
    }
  }

  private void each(JsonNode list, Place of, Column.Table table, Map<String, Column> fields) {
    for (int i = 0; i < list.size(); i++) {
      var row = new ReadSet.Row(new Place(of.row() + "[" + i + "]", ""));
      fields.values().forEach(column -> row.texts().put(column, ""));
      set.rows(table).add(row);
      var element = list.get(i);
      if (!element.isObject()) {
        findings.unplace(row.place(), words(element));
      }
      // Criteria take their standard’s number, which may stand behind them.
      element.properties().stream()
          .sorted(Comparator.comparing(field -> field.getValue().isArray()))
          .forEach(field -> ofRow(row, table, fields, field.getKey(), field.getValue()));
    }
  }

  private void ofRow(
      ReadSet.Row row,
      Column.Table table,
      Map<String, Column> fields,
      String name,
      JsonNode value) {
    var column = fields.get(name);
    if (column != null) {
      row.texts().put(column, words(value));
    } else if (table == Column.Table.STANDARDS && name.equals("criteria") && value.isArray()) {
      criteria(row, value);
    } else if (table == Column.Table.CRITERIA && name.equals("descriptors") && value.isObject()) {
      value.properties().forEach(one -> row.grades().put(one.getKey(), words(one.getValue())));
    } else {
      findings.unplace(row.place().in(name), words(value));
    }
  }

  private void criteria(ReadSet.Row standard, JsonNode list) {
    var before = set.rows(Column.Table.CRITERIA).size();
    each(
        list,
        new Place(standard.place().row() + ".criteria", ""),
        Column.Table.CRITERIA,
        CRITERION);
    set.rows(Column.Table.CRITERIA)
        .subList(before, set.rows(Column.Table.CRITERIA).size())
        .forEach(row -> row.texts().put(Column.STANDARD, standard.text(Column.NUMBER)));
  }

  private static String words(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      return value.valueStream().map(JsonReader::words).collect(Collectors.joining(", "));
    }
    return value.isValueNode() ? value.asString().replace("\r\n", "\n").strip() : value.toString();
  }
}
