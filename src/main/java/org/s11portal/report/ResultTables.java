package org.s11portal.report;

import static java.util.stream.Collectors.groupingBy;
import static org.s11portal.base.Texts.text;
import static org.s11portal.report.Numbers.number;
import static org.s11portal.report.Numbers.share;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.s11portal.agency.AgencyKind;
import org.s11portal.board.PublishedResult;
import org.s11portal.board.ui.BoardNavigation;
import org.s11portal.board.ui.Show;
import org.s11portal.report.FigureTable.FigureRow;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.StandardDetail;

/** How the agencies came out: by standard, by kind of agency, against themselves and last year. */
record ResultTables(Numbers numbers) {

  Stream<FigureTable> all() {
    return Stream.of(response(), standards(), kinds(), movement(), moderation());
  }

  private FigureTable response() {
    var figures = numbers.summary().figures();
    return new FigureTable(
        ReportSection.RESPONSE,
        text("report.table.response"),
        List.of(text("report.what"), text("report.count")),
        List.of(
            whole("asked", number(figures.asked())),
            whole("started", number(figures.started())),
            whole("submitted", number(figures.submitted())),
            whole("panelled", number(figures.panelled())),
            whole("published", number(figures.published())),
            whole("exempt", number(figures.exempt())),
            whole("toBeReconvened", number(figures.toBeReconvened())),
            whole("met", figures.metPercent().map(this::percent).orElse("–")),
            whole("metBefore", figures.metPercentBefore().map(this::percent).orElse("–")),
            whole("lowered", number(figures.lowered())),
            whole("raised", number(figures.raised()))));
  }

  private String percent(int hundredths) {
    return text("report.percent", hundredths);
  }

  private FigureRow whole(String name, String figure) {
    return new FigureRow("response." + name, text("report." + name), List.of(figure), summary());
  }

  private FigureTable standards() {
    var headers = new ArrayList<String>();
    headers.add(text("report.standard"));
    numbers.scale().bands().stream().map(GradeBand::word).forEach(headers::add);
    headers.addAll(List.of(text("standards.grade.na"), text("report.gaps"), text("report.share")));
    return new FigureTable(
        ReportSection.STANDARDS,
        text("report.table.standards"),
        headers,
        byStandard("standards.", this::grades));
  }

  private List<String> grades(List<PublishedResult> results) {
    var figures = new ArrayList<String>();
    numbers
        .scale()
        .bands()
        .forEach(band -> figures.add(count(results, one -> one.grade().equals(band.grade()))));
    figures.add(count(results, one -> one.grade().isNotApplicable()));
    figures.add(count(results, PublishedResult::gap));
    figures.add(met(results));
    return figures;
  }

  private FigureTable kinds() {
    var byKind = new TreeMap<AgencyKind, List<PublishedResult>>();
    for (var result : numbers.results()) {
      var agency = numbers.agencies().get(result.agency());
      if (agency != null) {
        byKind.computeIfAbsent(agency.kind(), kind -> new ArrayList<>()).add(result);
      }
    }
    return new FigureTable(
        ReportSection.KINDS,
        text("report.table.kinds"),
        List.of(
            text("report.kindOfAgency"),
            text("report.agencies"),
            text("report.grades"),
            text("report.gaps"),
            text("report.share")),
        byKind.entrySet().stream()
            .map(
                entry ->
                    new FigureRow(
                        "kinds." + entry.getKey(),
                        text("agency.kind." + entry.getKey()),
                        List.of(
                            number(
                                entry.getValue().stream()
                                    .map(PublishedResult::agency)
                                    .distinct()
                                    .count()),
                            number(entry.getValue().size()),
                            count(entry.getValue(), PublishedResult::gap),
                            met(entry.getValue())),
                        summary()))
            .toList());
  }

  /** Only agencies that had results in both rounds can have moved. */
  private FigureTable movement() {
    var rows =
        numbers.summary().set().standards().stream()
            .map(
                standard -> {
                  var moves =
                      numbers.summary().rows().stream()
                          .flatMap(row -> Movement.of(row, standard.number(), numbers.scale()))
                          .toList();
                  return row(
                      "movement.",
                      standard,
                      Show.MOVEMENT,
                      Stream.of(Movement.values())
                          .map(move -> number(moves.stream().filter(move::equals).count()))
                          .toList());
                })
            .toList();
    return new FigureTable(
        ReportSection.MOVEMENT,
        text("report.table.movement"),
        List.of(
            text("report.standard"),
            text("report.movement.BETTER"),
            text("report.movement.SAME"),
            text("report.movement.WORSE")),
        rows);
  }

  private FigureTable moderation() {
    return new FigureTable(
        ReportSection.MODERATION,
        text("report.table.moderation"),
        List.of(
            text("report.standard"),
            text("report.agreed"),
            text("report.lowered"),
            text("report.raised")),
        byStandard(
            "moderation.",
            results ->
                List.of(
                    count(results, one -> one.shift() == 0),
                    count(results, one -> one.shift() < 0),
                    count(results, one -> one.shift() > 0))));
  }

  private List<FigureRow> byStandard(
      String key, Function<List<PublishedResult>, List<String>> figures) {
    var byStandard = numbers.results().stream().collect(groupingBy(PublishedResult::standard));
    return numbers.summary().set().standards().stream()
        .map(
            standard ->
                row(
                    key,
                    standard,
                    Show.MODERATED,
                    figures.apply(byStandard.getOrDefault(standard.number(), List.of()))))
        .toList();
  }

  private FigureRow row(String key, StandardDetail standard, Show show, List<String> figures) {
    return new FigureRow(
        key + standard.number(),
        text("report.standardName", standard.number(), standard.shortTitle()),
        figures,
        BoardNavigation.standard(numbers.summary().round().id(), standard.number(), show));
  }

  private static String met(List<PublishedResult> results) {
    var applicable = results.stream().filter(one -> !one.grade().isNotApplicable()).toList();
    return share(applicable.stream().filter(one -> !one.gap()).count(), applicable.size());
  }

  private static String count(List<PublishedResult> results, Predicate<PublishedResult> which) {
    return number(results.stream().filter(which).count());
  }

  private String summary() {
    return BoardNavigation.summary(numbers.summary().round().id());
  }
}
