package org.s11portal.report;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.s11portal.base.Texts.text;
import static org.s11portal.report.Numbers.number;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.s11portal.agency.AgencySummary;
import org.s11portal.board.CriterionFigures;
import org.s11portal.board.PublishedResult;
import org.s11portal.board.ui.BoardNavigation;
import org.s11portal.board.ui.Show;
import org.s11portal.panel.ChallengeStatus;
import org.s11portal.report.FigureTable.FigureRow;

/** What the round found: challenges, good practice, gaps, learning from reviews, every grade. */
record FindingTables(Numbers numbers) {

  private static final int SHOWN = 10;

  /** Whether what reviews teach reaches staff and changes practice. */
  private static final String LEARNING = "9.3";

  Stream<FigureTable> all() {
    return Stream.concat(Stream.of(challenges(), goodPractice(), gaps(), learning()), appendix());
  }

  private FigureTable challenges() {
    var counts = numbers.summary().challenges();
    var rows =
        Stream.concat(
                Stream.of(ChallengeStatus.values())
                    .map(
                        status ->
                            challenge(
                                "status." + status,
                                text("panel.challenge." + status),
                                counts.count(status))),
                Stream.of(
                    challenge("raised", text("report.challenges.all"), counts.total()),
                    challenge("overdue", text("report.challenges.overdue"), counts.overdue())))
            .toList();
    return new FigureTable(
        ReportSection.CHALLENGES,
        text("report.table.challenges"),
        List.of(text("report.what"), text("report.count")),
        rows);
  }

  private FigureRow challenge(String key, String name, long count) {
    return new FigureRow(
        "challenges." + key,
        name,
        List.of(number(count)),
        BoardNavigation.summary(numbers.summary().round().id()));
  }

  private FigureTable goodPractice() {
    var top = numbers.scale().bands().getLast();
    return criteria(
        "goodPractice.",
        ReportSection.GOOD_PRACTICE,
        text("report.table.goodPractice", top.word()),
        figures -> figures.grades().getOrDefault(top.grade(), 0),
        result -> result.grade().equals(top.grade()));
  }

  private FigureTable gaps() {
    return criteria(
        "gaps.",
        ReportSection.GAPS,
        text("report.table.gaps"),
        CriterionFigures::gaps,
        PublishedResult::gap);
  }

  private FigureTable criteria(
      String key,
      ReportSection section,
      String caption,
      ToIntFunction<CriterionFigures> count,
      Predicate<PublishedResult> which) {
    var rows =
        numbers.summary().criteria().stream()
            .filter(figures -> count.applyAsInt(figures) > 0)
            .sorted(Comparator.comparingInt(count).reversed())
            .limit(SHOWN)
            .map(figures -> row(key, figures, count.applyAsInt(figures), which))
            .toList();
    return new FigureTable(
        section,
        caption,
        List.of(
            text("report.criterion"),
            text("report.agencies"),
            text("report.of"),
            text("report.which")),
        rows);
  }

  private FigureRow row(
      String key, CriterionFigures figures, int count, Predicate<PublishedResult> which) {
    var criterion = figures.criterion();
    return new FigureRow(
        key + criterion.code(),
        text("report.criterionName", criterion.code(), criterion.title()),
        List.of(
            number(count),
            number(figures.of()),
            of(criterion.code())
                .filter(which)
                .map(result -> numbers.shortName(result.agency()))
                .sorted()
                .collect(joining(", "))),
        BoardNavigation.standard(
            numbers.summary().round().id(), criterion.standard(), Show.MODERATED));
  }

  private FigureTable learning() {
    return new FigureTable(
        ReportSection.LEARNING,
        text("report.table.learning", LEARNING),
        List.of(text("report.agency"), text("report.self"), text("report.panel")),
        of(LEARNING)
            .map(
                result ->
                    new FigureRow(
                        "learning." + result.agency().value(),
                        numbers.name(result.agency()),
                        List.of(numbers.words(result.self()), numbers.words(result.grade())),
                        thread(result)))
            .sorted(Comparator.comparing(FigureRow::name))
            .toList());
  }

  private Stream<FigureTable> appendix() {
    return numbers.agencies().values().stream()
        .sorted(Comparator.comparing(AgencySummary::name))
        .map(
            agency ->
                numbers.results().stream()
                    .filter(result -> result.agency().equals(agency.id()))
                    .toList())
        .filter(results -> !results.isEmpty())
        .map(this::appendix);
  }

  private FigureTable appendix(List<PublishedResult> ofAgency) {
    var byCode = ofAgency.stream().collect(toMap(PublishedResult::code, one -> one));
    return new FigureTable(
        ReportSection.APPENDIX,
        text("report.table.appendix", numbers.name(ofAgency.getFirst().agency())),
        List.of(
            text("report.criterion"),
            text("report.self"),
            text("report.panel"),
            text("report.moved")),
        numbers
            .summary()
            .set()
            .criteria()
            .filter(criterion -> byCode.containsKey(criterion.code()))
            .map(
                criterion ->
                    grade(
                        text("report.criterionName", criterion.code(), criterion.title()),
                        Objects.requireNonNull(byCode.get(criterion.code()))))
            .toList());
  }

  private FigureRow grade(String name, PublishedResult result) {
    return new FigureRow(
        "appendix." + result.agency().value() + "." + result.code(),
        name,
        List.of(
            numbers.words(result.self()), numbers.words(result.grade()), number(result.shift())),
        thread(result));
  }

  private String thread(PublishedResult result) {
    return BoardNavigation.thread(result.round(), result.agency(), result.code());
  }

  private Stream<PublishedResult> of(String code) {
    return numbers.results().stream().filter(result -> result.code().equals(code));
  }
}
