package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.audit.RoundSummary;
import org.s11portal.standards.StandardDetail;

/** How a standard, or a case file that is looked at like one, stands over its figures. */
final class BoardWords {

  private BoardWords() {}

  static String over(StandardDetail standard) {
    return standard.numbered()
        ? text("board.focus.over", standard.number(), standard.title())
        : standard.title();
  }

  /** The head of its column: a standard’s number, or the reference of the case file. */
  static String head(RoundSummary round, StandardDetail standard) {
    return standard.numbered()
        ? String.valueOf(standard.number())
        : round.cases().get(standard.number() - 1).value();
  }

  static String named(StandardDetail standard) {
    return standard.numbered()
        ? text("board.criterion", standard.number(), standard.shortTitle())
        : standard.shortTitle();
  }

  /** What the standards of this audit are called. */
  static String column(RoundSummary round) {
    return text(round.cases().isEmpty() ? "board.column.standard" : "board.column.file");
  }
}
