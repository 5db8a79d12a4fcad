package org.s11portal.standards.reading;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.table.Sheet;
import org.s11portal.base.table.SheetRow;

/** Finds the tables of a set among the sheets of a file, whatever order they come in. */
final class TablesReader {

  private final ReadSet set = new ReadSet();
  private final Findings findings;

  private @Nullable Headings headings;
  private String sheet = "";
  private String section = "";

  TablesReader(Findings findings) {
    this.findings = findings;
  }

  ReadSet read(List<Sheet> sheets) {
    for (var one : sheets) {
      sheet = one.name();
      headings = null;
      var explanations = Explanations.on(one.name());
      one.rows().forEach(row -> add(row, explanations));
    }
    return set;
  }

  private void add(SheetRow row, Set<String> explanations) {
    var heading = Headings.in(row);
    if (heading.isPresent()) {
      headings = heading.get();
    } else if (headings == null) {
      outside(row, explanations);
    } else {
      inside(row, headings);
    }
  }

  /** Above the headings of a sheet, and in sheets that have none, stands the set as a whole. */
  private void outside(SheetRow row, Set<String> explanations) {
    var words = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    if (words.size() == 1 && explanations.contains(Fold.of(words.getFirst()))) {
      return;
    }
    if (words.size() == 1 && Property.named(words.getFirst()).isPresent()) {
      return; // a line of the set that nobody filled in
    }
    var property =
        words.size() == 2 ? Property.named(words.getFirst()) : Optional.<Property>empty();
    if (property.isPresent() && !set.properties().containsKey(property.get())) {
      var place = place(row).in(property.get().heading());
      set.properties().put(property.get(), new ReadSet.Said(words.getLast().strip(), place));
    } else if (!Section.in(words).map(this::open).orElse(false)) {
      findings.unplace(place(row), together(row));
    }
  }

  private boolean open(Section opened) {
    section = opened.words();
    return true;
  }

  private void inside(SheetRow row, Headings under) {
    var words = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    if (under.table() == Column.Table.CRITERIA && words.size() == 1) {
      var opened = Section.in(words);
      if (opened.isPresent()) {
        open(opened.get());
        return;
      }
    }
    var read = new ReadSet.Row(place(row));
    for (int i = 0; i < Math.max(row.cells().size(), under.width()); i++) {
      put(read, under, i, row.cell(i).strip());
    }
    if (under.table() == Column.Table.CRITERIA && read.text(Column.STANDARD).isEmpty()) {
      read.texts().put(Column.STANDARD, section);
    }
    place(read, under.table());
  }

  /** Only beside criteria may there be columns of their own: one for each grade. */
  private void put(ReadSet.Row read, Headings under, int at, String cell) {
    var column = under.columns().get(at);
    var other = under.others().getOrDefault(at, "");
    if (column != null) {
      read.texts().put(column, cell);
    } else if (under.table() == Column.Table.CRITERIA && !other.isEmpty()) {
      read.grades().put(other, cell);
    } else {
      findings.unplace(read.place().in(other), cell);
    }
  }

  /** A row without a sign of its own goes on with the one above it, as broken tables do. */
  private void place(ReadSet.Row read, Column.Table table) {
    var rows = set.rows(table);
    var key =
        switch (table) {
          case SCALE -> Column.GRADE;
          case STANDARDS -> Column.NUMBER;
          case CRITERIA -> Column.CODE;
        };
    var hasKey = !read.text(key).isEmpty() || (!usesKey(key) && isOwn(read));
    if (hasKey || rows.isEmpty()) {
      rows.add(read);
      return;
    }
    findings.doubt(read.place(), "standards.doubt.goesOn", text("standards.column." + key));
    var above = rows.getLast();
    read.texts().remove(Column.STANDARD);
    read.texts().forEach((column, words) -> above.texts().merge(column, words, TablesReader::on));
    read.grades().forEach((grade, words) -> above.grades().merge(grade, words, TablesReader::on));
  }

  /** Tables without a column for codes have a criterion a row. */
  private boolean usesKey(Column key) {
    return headings != null && headings.columns().containsValue(key);
  }

  private static boolean isOwn(ReadSet.Row read) {
    return !read.text(Column.QUESTION).isEmpty();
  }

  private static String on(String above, String below) {
    return below.isEmpty() ? above : (above + "\n" + below).strip();
  }

  private Place place(SheetRow row) {
    return new Place(text("standards.import.place", sheet, row.number()), "");
  }

  private static String together(SheetRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(" | "));
  }
}
