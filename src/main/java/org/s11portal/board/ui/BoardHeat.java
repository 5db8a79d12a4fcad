package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.AgencyKind;
import org.s11portal.base.ui.HeatColumn;
import org.s11portal.base.ui.HeatGroup;
import org.s11portal.base.ui.HeatMapData;
import org.s11portal.base.ui.HeatRow;
import org.s11portal.board.BoardRow;
import org.s11portal.board.BoardSummary;
import org.s11portal.standards.ui.GradeLooks;

/** The summary as a heat map: agencies by kind down, standards across. */
final class BoardHeat {

  private final BoardSummary summary;
  private final Show show;

  BoardHeat(BoardSummary summary, Show show) {
    this.summary = summary;
    this.show = show;
  }

  HeatMapData data() {
    var columns =
        summary.set().standards().stream()
            .map(
                standard ->
                    new HeatColumn(
                        String.valueOf(standard.number()),
                        standard.title(),
                        Optional.of(
                            BoardNavigation.standard(
                                summary.round().id(), standard.number(), show))))
            .toList();
    return new HeatMapData(columns, groups(), GradeLooks.all(summary.set().scale()));
  }

  private List<HeatGroup> groups() {
    var groups = new ArrayList<HeatGroup>();
    for (var kind : AgencyKind.values()) {
      var rows =
          summary.rows().stream()
              .filter(row -> row.agency().kind() == kind)
              .map(this::row)
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new HeatGroup(text("agency.kind." + kind), rows));
      }
    }
    return groups;
  }

  private HeatRow row(BoardRow row) {
    var href =
        row.isPublished()
            ? Optional.of(BoardNavigation.agency(summary.round().id(), row.agency().id()))
            : Optional.<String>empty();
    var cells = new HeatCells(summary.set().scale(), show);
    return new HeatRow(
        row.agency().id().value(),
        row.agency().name(),
        row.toBeReconvened() ? Optional.of(text("board.reconvene")) : Optional.empty(),
        href,
        summary.set().standards().stream()
            .map(
                standard ->
                    cells.cell(
                        row,
                        standard.number(),
                        href.map(page -> page + "#standard-" + standard.number())))
            .toList());
  }
}
