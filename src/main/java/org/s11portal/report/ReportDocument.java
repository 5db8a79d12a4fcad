package org.s11portal.report;

import static java.util.stream.Collectors.toMap;
import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.s11portal.base.LightFormatting;

/** A report filled into a Word template, for the officer to go on working in. */
record ReportDocument(ReportDetail report, List<String> standing) {

  byte[] in(WordTemplate template) throws IOException {
    var words =
        ReportField.all().stream()
            .filter(field -> !field.block())
            .collect(toMap(ReportField::name, field -> field.words(report)));
    return template.fill(name -> words.getOrDefault(name, "{{" + name + "}}"), blocks());
  }

  private Map<String, WordTemplate.Block> blocks() {
    var blocks = new HashMap<String, WordTemplate.Block>();
    blocks.put(ReportField.standing(), place -> standing.forEach(place::paragraph));
    for (var section : ReportSection.values()) {
      blocks.put(ReportField.words(section), place -> words(section, place));
      blocks.put(ReportField.tables(section), place -> tables(section, place));
    }
    return blocks;
  }

  private void words(ReportSection section, WordPlace place) {
    LightFormatting.plain(report.commentary(section).words())
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(place::paragraph);
  }

  private void tables(ReportSection section, WordPlace place) {
    for (var table : report.figures(section)) {
      if (table.rows().isEmpty()) {
        place.paragraph(text("report.none", table.caption()));
      } else {
        place.caption(table.caption());
        place.table(table);
      }
    }
  }
}
