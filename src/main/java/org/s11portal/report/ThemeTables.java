package org.s11portal.report;

import static java.util.stream.Collectors.joining;
import static org.s11portal.base.Texts.text;
import static org.s11portal.report.Numbers.number;

import java.util.List;
import java.util.stream.Stream;
import org.s11portal.board.ui.BoardNavigation;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.FindingKey;
import org.s11portal.report.FigureTable.FigureRow;
import org.s11portal.theme.CodingDetail;
import org.s11portal.theme.ThemeFigure;

/** What came up again and again in challenges and findings, as the officers coded it. */
record ThemeTables(Numbers numbers, List<ThemeFigure> themes) {

  Stream<FigureTable> all() {
    return Stream.of(
        new FigureTable(
            ReportSection.CHALLENGES,
            text("report.table.themes"),
            List.of(
                text("report.theme"),
                text("report.theme.challenges"),
                text("report.theme.findings"),
                text("report.agencies"),
                text("report.which"),
                text("report.theme.standards")),
            themes.stream().map(this::row).toList()));
  }

  private FigureRow row(ThemeFigure figure) {
    return new FigureRow(
        "themes." + figure.theme().id().value(),
        figure.theme().name(),
        List.of(
            number(figure.challenges()),
            number(figure.findings()),
            number(figure.agencies()),
            agencies(figure),
            standards(figure)),
        BoardNavigation.theme(numbers.summary().round().id(), figure.theme().id()));
  }

  private String agencies(ThemeFigure figure) {
    return about(figure)
        .map(FindingKey::agency)
        .distinct()
        .map((AgencyId agency) -> numbers.shortName(agency))
        .sorted()
        .collect(joining(", "));
  }

  /** By their numbers. */
  private String standards(ThemeFigure figure) {
    var set = numbers.summary().set();
    return about(figure)
        .flatMap(about -> set.criterion(about.code()).stream())
        .map(criterion -> criterion.standard())
        .distinct()
        .sorted()
        .map(Numbers::number)
        .collect(joining(", "));
  }

  private static Stream<FindingKey> about(ThemeFigure figure) {
    return figure.codings().stream().map(CodingDetail::subject).map(subject -> subject.about());
  }
}
