package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import java.util.Optional;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.base.ui.GradeLook;
import org.s11portal.base.ui.HeatCell;
import org.s11portal.base.ui.HeatCell.Mark;
import org.s11portal.board.BoardRow;
import org.s11portal.board.CellFigures;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.ui.GradeLooks;

/** Puts an agency’s figures under one standard into a cell, as the chosen view wants it. */
final class HeatCells {

  private final GradeScale scale;
  private final Show show;

  HeatCells(GradeScale scale, Show show) {
    this.scale = scale;
    this.show = show;
  }

  HeatCell cell(BoardRow row, int standard, Optional<String> href) {
    return row.cell(standard)
        .map(figures -> cell(figures, row.lastRound(standard), href))
        .orElseGet(() -> missing(row, standard));
  }

  /** What several agencies come to, which opens them. */
  HeatCell several(Optional<CellFigures> now, Optional<CellFigures> before, String open) {
    return now.map(figures -> cell(figures, before, Optional.of(open)))
        .orElseGet(() -> HeatCell.none(text("board.cell.notPublished"), Optional.empty()));
  }

  private static HeatCell missing(BoardRow row, int standard) {
    if (!row.isAsked(standard)) {
      return HeatCell.of(notAsked(), Mark.NONE, Optional.empty(), text("board.cell.notAsked"));
    }
    return HeatCell.none(
        text(
            row.status() == AssessmentStatus.EXEMPT
                ? "board.cell.exempt"
                : "board.cell.notPublished"),
        Optional.empty());
  }

  /** How a standard looks that this kind of agency is not asked about: in a cell and its key. */
  static GradeLook notAsked() {
    return new GradeLook(
        text("board.sign.notAsked"), text("board.cell.notAsked"), 0, "gnone not-asked");
  }

  private HeatCell cell(CellFigures figures, Optional<CellFigures> before, Optional<String> href) {
    return switch (show) {
      case MODERATED -> grade(figures.moderated(), mark(figures), href, moved(figures));
      case SELF -> grade(figures.self(), Mark.NONE, href, text("board.cell.self"));
      case DIFFERENCE ->
          steps(rank(figures.moderated()) - rank(figures.self()), href, "difference");
      case MOVEMENT ->
          before
              .map(
                  last ->
                      steps(rank(figures.moderated()) - rank(last.moderated()), href, "movement"))
              .orElseGet(() -> HeatCell.none(text("board.cell.noLastRound"), href));
    };
  }

  private HeatCell grade(
      Optional<Grade> grade, Mark mark, Optional<String> href, String explained) {
    var look = GradeLooks.of(scale, grade.orElse(Grade.NOT_APPLICABLE));
    return HeatCell.of(look, mark, href, explained);
  }

  private static Mark mark(CellFigures figures) {
    if (figures.lowered() == figures.raised()) {
      return Mark.NONE;
    }
    return figures.lowered() > figures.raised() ? Mark.LOWERED : Mark.RAISED;
  }

  private static String moved(CellFigures figures) {
    return text("board.cell.moved", figures.lowered(), figures.raised(), figures.gaps());
  }

  private int rank(Optional<Grade> grade) {
    return grade.map(scale::rank).orElse(0);
  }

  /** Steps up or down, in the tones of the grades but never by colour alone. */
  private static HeatCell steps(int steps, Optional<String> href, String kind) {
    var direction = steps == 0 ? "same" : steps < 0 ? "down" : "up";
    var tone = steps == 0 ? "gna" : steps < 0 ? "g1" : "g3";
    var word = text("board.cell." + kind + "." + direction, Math.abs(steps));
    var sign = text("board.sign." + direction, Math.abs(steps));
    return HeatCell.of(new GradeLook(sign, word, 0, tone), Mark.NONE, href, word);
  }
}
