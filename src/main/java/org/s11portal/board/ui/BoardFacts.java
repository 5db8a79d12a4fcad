package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.base.ui.Fact;
import org.s11portal.base.ui.Facts;
import org.s11portal.board.BoardSummary;
import org.s11portal.panel.ChallengeStatus;

/** The five figures the board’s page begins with. */
class BoardFacts extends Facts {

  BoardFacts(BoardSummary summary, int unanswered) {
    super(
        response(summary),
        met(summary),
        moved(summary),
        challenges(summary),
        unanswered(unanswered));
  }

  private static Fact response(BoardSummary summary) {
    var figures = summary.figures();
    return new Fact(
            String.valueOf(figures.published()),
            text("board.fact.published"),
            text("board.fact.published.note", figures.toBeReconvened(), figures.exempt()))
        .outOf(String.valueOf(figures.asked()));
  }

  private static Fact met(BoardSummary summary) {
    var figures = summary.figures();
    var now = figures.metPercent();
    var note =
        now.flatMap(
                percent ->
                    figures
                        .metPercentBefore()
                        .map(before -> text("board.fact.met.note", percent - before)))
            .orElse("");
    return new Fact(
        now.map(percent -> text("board.percent", percent)).orElse(text("board.none")),
        text("board.fact.met"),
        note);
  }

  private static Fact moved(BoardSummary summary) {
    var figures = summary.figures();
    return new Fact(
        String.valueOf(figures.lowered()),
        text("board.fact.lowered"),
        text("board.fact.lowered.note", figures.raised()));
  }

  private static Fact challenges(BoardSummary summary) {
    var counts = summary.challenges();
    return new Fact(
        String.valueOf(counts.total()),
        text("board.fact.challenges"),
        text("board.fact.challenges.note", counts.count(ChallengeStatus.ACCEPTED), counts.open()));
  }

  private static Fact unanswered(int unanswered) {
    return new Fact(
        String.valueOf(unanswered),
        text("board.fact.unanswered"),
        text("board.fact.unanswered.note"));
  }
}
