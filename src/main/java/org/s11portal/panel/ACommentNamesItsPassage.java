package org.s11portal.panel;

import org.s11portal.base.Refused;

/** A comment on minutes is about words that stand in them, so that it can be answered. */
final class ACommentNamesItsPassage {

  private ACommentNamesItsPassage() {}

  static void require(String passage, String minutes) {
    if (!plain(minutes).contains(plain(passage))) {
      throw new Refused("panel.refused.passageUnknown");
    }
  }

  /** However the words were broken into lines where they were copied. */
  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
