package org.s11portal.standards.reading;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.s11portal.standards.GradeColour;
import org.s11portal.standards.Lengths;
import org.s11portal.standards.StandardSetDefinition.Band;

/** Makes the scale of a set: from its table, else from the headings that stand beside criteria. */
final class ScaleAssembly {

  private static final Pattern SIGN_AND_WORD = Pattern.compile("(\\w{1,3})\\s*[-–:.]?\\s+(.+)");
  private static final int FEWEST = 2;
  private static final int USUAL = 4;

  private final Findings findings;

  ScaleAssembly(Findings findings) {
    this.findings = findings;
  }

  List<Band> of(ReadSet set) {
    var rows = set.rows(Column.Table.SCALE);
    var bands = rows.isEmpty() ? withoutTable(set) : fromTable(rows);
    var seen = new HashSet<String>();
    for (var band : bands) {
      if (!seen.add(Fold.of(band.key()))) {
        findings.stop(everywhere(), "standards.doubt.gradeTwice", band.key());
      }
    }
    return bands;
  }

  private List<Band> fromTable(List<ReadSet.Row> rows) {
    var bands = new ArrayList<Band>();
    for (var row : rows) {
      bands.add(band(row, bands.size(), rows.size()));
    }
    return bands;
  }

  private Band band(ReadSet.Row row, int place, int of) {
    var sign = row.text(Column.GRADE);
    var word = row.text(Column.WORD);
    var both = SIGN_AND_WORD.matcher(sign);
    if (word.isEmpty() && both.matches()) {
      word = both.group(2);
      sign = both.group(1);
    }
    if (word.isEmpty()) {
      word = sign;
    }
    var meaning = row.text(Column.MEANING);
    Fits.within(findings, row.in(Column.GRADE), sign, Lengths.GRADE);
    Fits.within(findings, row.in(Column.WORD), word, Lengths.GRADE_WORD);
    Fits.within(findings, row.in(Column.MEANING), meaning, Lengths.GRADE_MEANING);
    return new Band(sign, word, meaning, gap(row, place, of), colour(row));
  }

  private boolean gap(ReadSet.Row row, int place, int of) {
    if (!row.texts().containsKey(Column.GAP)) {
      findings.doubt(everywhere(), "standards.doubt.gapsUnknown");
      return place < of / 2;
    }
    var said = row.text(Column.GAP);
    var gap = Words.yesOrNo(said);
    if (gap.isEmpty()) {
      findings.doubt(row.in(Column.GAP), "standards.doubt.gap", said);
      findings.unplace(row.in(Column.GAP), said);
    }
    return gap.orElse(false);
  }

  private Optional<GradeColour> colour(ReadSet.Row row) {
    var said = row.text(Column.COLOUR);
    var colour = Words.colour(said);
    if (colour.isEmpty() && !said.isEmpty()) {
      findings.doubt(row.in(Column.COLOUR), "standards.doubt.colour", said);
      findings.unplace(row.in(Column.COLOUR), said);
    }
    return colour;
  }

  private List<Band> withoutTable(ReadSet set) {
    Set<String> headings = new LinkedHashSet<>();
    set.rows(Column.Table.CRITERIA).forEach(row -> headings.addAll(row.grades().keySet()));
    var sound = headings.stream().allMatch(one -> one.length() <= Lengths.GRADE_WORD);
    if (headings.size() < FEWEST || !sound) {
      findings.doubt(everywhere(), "standards.doubt.noScale");
      return usual();
    }
    findings.doubt(everywhere(), "standards.doubt.scaleFromHeadings", String.join(", ", headings));
    var bands = new ArrayList<Band>();
    for (var heading : headings) {
      var both = SIGN_AND_WORD.matcher(heading);
      var split = both.matches();
      var sign = split ? both.group(1) : Fold.of(heading);
      bands.add(
          new Band(
              sign.length() > Lengths.GRADE ? sign.substring(0, Lengths.GRADE).strip() : sign,
              split ? both.group(2) : heading,
              "",
              bands.size() < headings.size() / 2,
              Words.colour(heading)));
    }
    return bands;
  }

  /** The scale most boards use. */
  private static List<Band> usual() {
    var bands = new ArrayList<Band>();
    for (int grade = 0; grade < USUAL; grade++) {
      bands.add(
          new Band(
              Integer.toString(grade),
              text("standards.usual." + grade),
              text("standards.usual." + grade + ".meaning"),
              grade < USUAL / 2));
    }
    return bands;
  }

  private static Place everywhere() {
    return new Place(text("standards.sheet.scale"), "");
  }
}
