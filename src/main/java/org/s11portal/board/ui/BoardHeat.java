package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.AgencyKind;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.base.ui.GradeLook;
import org.s11portal.base.ui.HeatColumn;
import org.s11portal.base.ui.HeatGroup;
import org.s11portal.base.ui.HeatMapData;
import org.s11portal.base.ui.HeatRow;
import org.s11portal.board.BoardRow;
import org.s11portal.board.BoardSummary;
import org.s11portal.standards.StandardDetail;
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
    return new HeatMapData(columns, groups(), key());
  }

  private List<GradeLook> key() {
    var key = new ArrayList<>(GradeLooks.all(summary.set().scale()));
    var asked = summary.set().standards().stream().map(StandardDetail::number).toList();
    if (summary.rows().stream().anyMatch(row -> !row.asked().containsAll(asked))) {
      key.add(HeatCells.notAsked());
    }
    return key;
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

  private static Optional<String> note(BoardRow row) {
    if (row.status() == AssessmentStatus.EXEMPT) {
      return Optional.of(text("board.cell.exempt"));
    }
    return row.toBeReconvened() ? Optional.of(text("board.reconvene")) : Optional.empty();
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
        note(row),
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
