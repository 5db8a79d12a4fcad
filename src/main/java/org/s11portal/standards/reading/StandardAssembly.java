package org.s11portal.standards.reading;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.s11portal.standards.Lengths;
import org.s11portal.standards.StandardDraft;

/** The standards of a set: those of its table, and those that only its criteria name. */
final class StandardAssembly {

  private static final Pattern NUMBERED =
      Pattern.compile("(?i)(?:standard|section)?\\s*(\\d{1,3})\\s*[.:)–-]*\\s*(.*)");

  private final Findings findings;
  private final TreeMap<Integer, StandardDraft> standards = new TreeMap<>();
  private @Nullable Integer last;

  StandardAssembly(Findings findings, List<ReadSet.Row> rows) {
    this.findings = findings;
    rows.forEach(this::add);
  }

  private void add(ReadSet.Row row) {
    var said = row.text(Column.NUMBER);
    var numbered = NUMBERED.matcher(said);
    var number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : next();
    if (!numbered.matches()) {
      findings.doubt(row.in(Column.NUMBER), "standards.doubt.number", said, number);
    }
    var title = row.text(Column.TITLE);
    Fits.within(findings, row.in(Column.TITLE), title, Lengths.TITLE);
    Fits.within(
        findings, row.in(Column.SHORT_TITLE), row.text(Column.SHORT_TITLE), Lengths.SHORT_TITLE);
    var shortTitle =
        row.texts().containsKey(Column.SHORT_TITLE)
            ? row.text(Column.SHORT_TITLE)
            : Shorter.of(title, Lengths.SHORT_TITLE);
    if (standards.containsKey(number)) {
      findings.stop(row.in(Column.NUMBER), "standards.doubt.numberTwice", number);
      findings.unplace(row.place(), title);
      return;
    }
    standards.put(number, new StandardDraft(title, shortTitle, row.text(Column.SUMMARY)));
  }

  /** The number of the standard that a criterion with this code belongs to. */
  int of(ReadSet.Row criterion) {
    var number = named(criterion);
    last = number;
    return number;
  }

  private int named(ReadSet.Row criterion) {
    var said = criterion.text(Column.STANDARD);
    var numbered = NUMBERED.matcher(said);
    if (numbered.matches()) {
      return known(Integer.parseInt(numbered.group(1)), numbered.group(2).strip(), criterion);
    }
    if (!said.isEmpty()) {
      return titled(said).orElseGet(() -> known(standards.isEmpty() ? 1 : next(), said, criterion));
    }
    var code = Pattern.compile("(\\d{1,3})\\D.*").matcher(criterion.text(Column.CODE));
    if (code.matches()) {
      return known(Integer.parseInt(code.group(1)), "", criterion);
    }
    return last != null ? last : known(1, "", criterion);
  }

  private Optional<Integer> titled(String said) {
    return standards.entrySet().stream()
        .filter(one -> Fold.of(one.getValue().title()).equals(Fold.of(said)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private int known(int number, String title, ReadSet.Row criterion) {
    var before = standards.get(number);
    if (before == null) {
      if (title.isEmpty()) {
        findings.doubt(criterion.in(Column.STANDARD), "standards.doubt.noTitle", number);
      }
      Fits.within(findings, criterion.in(Column.STANDARD), title, Lengths.TITLE);
      var called = title.isEmpty() ? text("standards.untitled", number) : title;
      standards.put(number, new StandardDraft(called, Shorter.of(called, Lengths.SHORT_TITLE), ""));
    } else if (!title.isEmpty() && !Fold.of(title).equals(Fold.of(before.title()))) {
      findings.doubt(
          criterion.in(Column.STANDARD), "standards.doubt.otherTitle", number, before.title());
      findings.unplace(criterion.in(Column.STANDARD), title);
    }
    return number;
  }

  private int next() {
    return standards.isEmpty() ? 1 : standards.lastKey() + 1;
  }

  SortedMap<Integer, StandardDraft> all() {
    return standards;
  }
}
