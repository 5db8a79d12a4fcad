package org.s11portal.standards.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.s11portal.agency.AgencyKind;
import org.s11portal.standards.StandardSetDefinition;

/** Word documents that hold a set, as a board’s business manager would write them. */
final class WordSets {

  private WordSets() {}

  static byte[] document(StandardSetDefinition set) throws IOException {
    try (var document = new XWPFDocument()) {
      table(
          document,
          List.of(
              List.of("Short name", set.code()),
              List.of("Version", set.version()),
              List.of("Name of the set", set.title()),
              List.of("Replaces", set.follows().orElse("")),
              List.of("N/A", set.notApplicable().name().replace('_', ' '))));
      var scale = new ArrayList<List<String>>();
      scale.add(List.of("Rating", "In words", "Description", "Needs action", "Color"));
      set.scale()
          .forEach(
              band ->
                  scale.add(
                      List.of(
                          band.key(),
                          band.word(),
                          band.meaning(),
                          band.gap() ? "Y" : "N",
                          band.colour().map(Enum::name).orElse(""))));
      table(document, scale);
      var standards = new ArrayList<List<String>>();
      standards.add(List.of("No.", "Standard", "Short", "Summary"));
      set.standards()
          .forEach(
              one ->
                  standards.add(
                      List.of(
                          Integer.toString(one.number()),
                          one.title(),
                          one.shortTitle(),
                          one.summary())));
      table(document, standards);
      table(document, criteria(set));
      return bytes(document);
    }
  }

  private static List<List<String>> criteria(StandardSetDefinition set) {
    var rows = new ArrayList<List<String>>();
    var heading =
        new ArrayList<>(
            List.of(
                "Ref",
                "Standard",
                "Topic",
                "Criterion",
                "Guidance notes",
                "What does good look like?",
                "Expected evidence",
                "Old ref",
                "Applies to"));
    set.scale().forEach(band -> heading.add("Descriptor for " + band.key()));
    rows.add(heading);
    for (var standard : set.standards()) {
      for (var criterion : standard.criteria()) {
        var row =
            new ArrayList<>(
                List.of(
                    criterion.code(),
                    Integer.toString(standard.number()),
                    criterion.title(),
                    criterion.question(),
                    criterion.guidance(),
                    criterion.good(),
                    criterion.evidence(),
                    criterion.ancestor().orElse(""),
                    criterion.audience().stream()
                        .map(AgencyKind::name)
                        .collect(Collectors.joining(", "))));
        set.scale().forEach(b -> row.add(criterion.descriptors().getOrDefault(b.key(), "")));
        rows.add(row);
      }
    }
    return rows;
  }

  static void table(XWPFDocument document, List<List<String>> rows) {
    var table = document.createTable(rows.size(), rows.getFirst().size());
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        write(table.getRow(row).getCell(column), rows.get(row).get(column));
      }
    }
  }

  private static void write(XWPFTableCell cell, String words) {
    var first = true;
    for (var line : words.split("\n", -1)) {
      var paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
      paragraph.createRun().setText(line);
      first = false;
    }
  }

  static byte[] bytes(XWPFDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.write(bytes);
    return bytes.toByteArray();
  }
}
