package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import java.util.stream.Stream;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.board.BoardSummary;
import org.s11portal.panel.ChallengeStatus;

/** How far the round has come and what the panels asked, in full. */
final class ResponseCard {

  private ResponseCard() {}

  static Card response(BoardSummary summary) {
    var figures = summary.figures();
    var table = table("board.response.title");
    row(table, "board.response.asked", figures.asked());
    row(table, "board.response.started", figures.started());
    row(table, "board.response.submitted", figures.submitted());
    row(table, "board.response.panelled", figures.panelled());
    row(table, "board.response.reconvene", figures.toBeReconvened());
    row(table, "board.response.published", figures.published());
    row(table, "board.response.exempt", figures.exempt());
    return Card.titled(text("board.response.title"), table);
  }

  static Card challenges(BoardSummary summary) {
    var counts = summary.challenges();
    var table = table("board.challenges.title");
    row(table, "board.challenges.raised", counts.total());
    Stream.of(ChallengeStatus.values())
        .forEach(status -> row(table, "board.challenge." + status, counts.count(status)));
    row(table, "board.challenges.overdue", counts.overdue());
    return Card.titled(text("board.challenges.title"), table);
  }

  private static HtmlTable table(String caption) {
    var table = new HtmlTable(text(caption), text("board.column.what"), text("board.column.count"));
    table.addClassName("count-table");
    return table;
  }

  private static void row(HtmlTable table, String key, long count) {
    table.row(text(key), Long.toString(count));
  }
}
