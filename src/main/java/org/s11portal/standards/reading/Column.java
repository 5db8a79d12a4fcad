package org.s11portal.standards.reading;

import static org.s11portal.base.Texts.text;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a set’s three tables, with the headings they go by in files. */
enum Column {
  GRADE(Table.SCALE, "grade|score|rating|sign|level|mark|key"),
  WORD(Table.SCALE, "words?|in words|label|grade name|rating name"),
  MEANING(Table.SCALE, "meaning|means|what it means|description|definition|descriptor"),
  GAP(
      Table.SCALE,
      "(is )?(it )?(a )?gaps?|leaves a gap|(needs|requires) (an )?(improvement )?action"),
  COLOUR(Table.SCALE, "colou?r"),

  NUMBER(Table.STANDARDS, "numbers?|no|standard (no|number)|ref|#"),
  TITLE(Table.STANDARDS, "title|standards?|name|standard (title|name)|heading"),
  SHORT_TITLE(Table.STANDARDS, "short( title| name)?|menu title"),
  SUMMARY(Table.STANDARDS, "summary|about|what it is about|description|aim|statement"),

  CODE(
      Table.CRITERIA,
      "codes?|refs?|reference|no|numbers?|criterion (code|ref|reference|no|number)"),
  STANDARD(Table.CRITERIA, "standards?|standard (no|number|title)|section|area|theme|domain"),
  CRITERION_TITLE(Table.CRITERIA, "title|short title|criterion title|name|topic|heading"),
  QUESTION(
      Table.CRITERIA,
      "questions?|criteri(on|a)|requirements?|key questions?|what is asked|indicators?|statement"),
  GUIDANCE(
      Table.CRITERIA,
      "guidance( notes)?|notes|prompts?|help|things to consider|consider|key lines of enquiry"),
  GOOD(
      Table.CRITERIA,
      "(what )?good looks like|what does good look like|good practice|expected practice|good"),
  EVIDENCE(
      Table.CRITERIA,
      "evidence|evidence (expected|required|needed|examples)|(expected|suggested) evidence"
          + "|examples of evidence|sources of evidence"),
  ANCESTOR(
      Table.CRITERIA,
      "(comes|descends|carried over) from|ancestor|(previous|earlier|old|last years?) "
          + "(code|ref|reference|criterion|no|number)"),
  AUDIENCE(Table.CRITERIA, "asked of|audience|applies to|for|agencies|agency kinds?|relevant to");

  /** The three tables of a set. */
  enum Table {
    SCALE,
    STANDARDS,
    CRITERIA
  }

  private final Table table;
  private final String spellings;

  Column(Table table, String spellings) {
    this.table = table;
    this.spellings = spellings;
  }

  Table table() {
    return table;
  }

  /** The heading as the portal itself writes it. */
  String heading() {
    return text("standards.column." + this);
  }

  static Optional<Column> headed(Table table, String words) {
    var folded = words.strip().equals("#") ? "no" : Fold.of(words);
    return Arrays.stream(values())
        .filter(column -> column.table == table && folded.matches(column.spellings))
        .findFirst();
  }
}
