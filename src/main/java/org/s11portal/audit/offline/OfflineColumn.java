package org.s11portal.audit.offline;

import static org.s11portal.base.Texts.text;

import java.util.Arrays;
import java.util.List;

/** The columns of the sheet with the answers, from A on. */
enum OfflineColumn {
  CODE('A', 9),
  QUESTION('B', 46),
  GRADE('C', 20),
  REASON('D', 34),
  NARRATIVE('E', 64),
  IMPACT('F', 64),
  READY('G', 10),
  /** Hidden: which answer, in which version, the row was taken from. */
  KEY('H', 12);

  private static final int WIDTH_UNIT = 256;

  private final char letter;
  private final int characters;

  OfflineColumn(char letter, int characters) {
    this.letter = letter;
    this.characters = characters;
  }

  /** Counted from 0. */
  int index() {
    return letter - 'A';
  }

  int width() {
    return characters * WIDTH_UNIT;
  }

  String heading() {
    return text("audit.offline.column." + name());
  }

  /** The address of a cell in this column, as a spreadsheet shows it. */
  String cell(int row) {
    return letter + Integer.toString(row);
  }

  boolean isFilledIn() {
    return this != CODE && this != QUESTION && this != KEY;
  }

  static List<String> headings() {
    return Arrays.stream(values()).map(OfflineColumn::heading).toList();
  }
}
