package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.AgencyKind;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.GradeLook;
import org.s11portal.base.ui.HeatColumn;
import org.s11portal.base.ui.HeatGroup;
import org.s11portal.base.ui.HeatMapData;
import org.s11portal.base.ui.HeatRow;
import org.s11portal.board.BoardRow;
import org.s11portal.board.BoardSummary;
import org.s11portal.board.CellFigures;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.ui.GradeLooks;

/**
 * The summary as a heat map: agencies down, standards across. More agencies than one can look
 * through are folded, a row a kind; a kind opened is shown page by page.
 */
final class BoardHeat {

  /** More rows than this are folded into their kinds. */
  static final int FOLDED_FROM = 80;

  private static final int PAGE = 100;

  private final BoardSummary summary;
  private final BoardQuery query;
  private final HeatCells cells;
  private final List<BoardRow> matching;

  BoardHeat(BoardSummary summary, BoardQuery query) {
    this.summary = summary;
    this.query = query;
    cells = new HeatCells(summary.set().scale(), query.show());
    matching =
        summary.rows().stream()
            .filter(row -> query.kind().filter(kind -> kind != row.agency().kind()).isEmpty())
            .sorted(query.order().comparator())
            .toList();
    if (query.page() < 1 || query.page() > pages()) {
      throw new NotFound();
    }
  }

  HeatMapData data() {
    var columns =
        summary.set().standards().stream()
            .map(
                standard ->
                    new HeatColumn(
                        BoardWords.head(summary.round(), standard),
                        standard.title(),
                        Optional.of(
                            query.withStandard(standard.number()).address(summary.round().id()))))
            .toList();
    return new HeatMapData(columns, groups(), key());
  }

  boolean isFolded() {
    return query.order() == RowOrder.KIND
        && query.kind().isEmpty()
        && matching.size() > FOLDED_FROM;
  }

  int matching() {
    return matching.size();
  }

  int pages() {
    return isFolded() ? 1 : Math.max(1, Math.ceilDiv(matching.size(), PAGE));
  }

  int from() {
    return Math.min(matching.size(), (query.page() - 1) * PAGE + 1);
  }

  int to() {
    return Math.min(matching.size(), query.page() * PAGE);
  }

  private List<GradeLook> key() {
    var key = new ArrayList<>(GradeLooks.all(summary.set().scale()));
    var asked = summary.set().standards().stream().map(StandardDetail::number).toList();
    if (matching.stream().anyMatch(row -> !row.asked().containsAll(asked))) {
      key.add(HeatCells.notAsked());
    }
    return key;
  }

  private List<HeatGroup> groups() {
    if (isFolded()) {
      return List.of(new HeatGroup("", byKind().entrySet().stream().map(this::folded).toList()));
    }
    var shown = matching.isEmpty() ? matching : matching.subList(from() - 1, to());
    if (query.order() != RowOrder.KIND) {
      return List.of(new HeatGroup("", shown.stream().map(this::row).toList()));
    }
    var groups = new ArrayList<HeatGroup>();
    for (var kind : AgencyKind.values()) {
      var rows = shown.stream().filter(row -> row.agency().kind() == kind).map(this::row).toList();
      if (!rows.isEmpty()) {
        groups.add(new HeatGroup(text("agency.kind." + kind), rows));
      }
    }
    return groups;
  }

  private Map<AgencyKind, List<BoardRow>> byKind() {
    var byKind = new EnumMap<AgencyKind, List<BoardRow>>(AgencyKind.class);
    matching.forEach(
        row -> byKind.computeIfAbsent(row.agency().kind(), kind -> new ArrayList<>()).add(row));
    return byKind;
  }

  /** All agencies of a kind in one row, which opens them. */
  private HeatRow folded(Map.Entry<AgencyKind, List<BoardRow>> kind) {
    var open = query.withKind(Optional.of(kind.getKey())).address(summary.round().id());
    var rows = kind.getValue();
    return new HeatRow(
        kind.getKey().name(),
        text("board.folded", text("agency.kind." + kind.getKey()), rows.size()),
        Optional.empty(),
        Optional.of(open),
        summary.set().standards().stream()
            .map(
                standard ->
                    cells.several(
                        together(rows.stream().map(row -> row.cell(standard.number())).toList()),
                        together(
                            rows.stream().map(row -> row.lastRound(standard.number())).toList()),
                        open))
            .toList());
  }

  private Optional<CellFigures> together(List<Optional<CellFigures>> several) {
    var known = several.stream().flatMap(Optional::stream).toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(CellFigures.together(known, summary.set().scale()));
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
            ? Optional.of(
                query.agency(BoardNavigation.agency(summary.round().id(), row.agency().id())))
            : Optional.<String>empty();
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
