package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.plan.FindingAnswer;
import org.s11portal.plan.FindingLinkDetail;

/** What became of a finding that an action answers, in chips and words. */
final class AnswerWords {

  private AnswerWords() {}

  static List<Chip> chips(FindingAnswer answer) {
    var chips = new ArrayList<Chip>();
    answer
        .check()
        .map(
            check ->
                check.verified()
                    ? Chip.ok(text("board.answer.verified"))
                    : Chip.off(text("board.answer.notVerified")))
        .ifPresent(chips::add);
    answer
        .later()
        .map(
            later ->
                later.gap()
                    ? Chip.warn(text("board.answer.again", later.round().title()))
                    : Chip.ok(text("board.answer.gone", later.round().title())))
        .ifPresent(chips::add);
    return chips;
  }

  static String since(FindingLinkDetail link, String who) {
    return text("board.answer.linked", who, Dates.day(link.linkedAt()));
  }
}
