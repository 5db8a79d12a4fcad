package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.standards.StandardDetail;

/** How a standard, or a case file that is looked at like one, stands over its figures. */
final class BoardWords {

  private BoardWords() {}

  static String over(StandardDetail standard) {
    return standard.numbered()
        ? text("board.focus.over", standard.number(), standard.title())
        : standard.title();
  }
}
