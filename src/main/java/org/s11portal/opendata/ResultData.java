package org.s11portal.opendata;

import static org.s11portal.opendata.Column.maybe;
import static org.s11portal.opendata.Column.moment;
import static org.s11portal.opendata.Column.number;
import static org.s11portal.opendata.Column.words;
import static org.s11portal.opendata.Column.yesNo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.NotFound;
import org.s11portal.board.DatedResult;
import org.s11portal.board.PublishedData;
import org.s11portal.standards.Grade;
import org.springframework.stereotype.Component;

/** The published results: those in force, and those that a correction took the place of. */
@Component
class ResultData {

  private record Row(Asked asked, DatedResult dated) {

    String agency() {
      return dated.result().agency().value();
    }

    String criterion() {
      return dated.result().code();
    }

    Grade self() {
      return dated.result().self();
    }

    Grade grade() {
      return dated.result().grade();
    }

    Instant supersededAt() {
      return dated.supersededAt().orElseThrow(NotFound::new);
    }
  }

  private final PublishedData published;
  private final RoundSets sets;

  ResultData(PublishedData published, RoundSets sets) {
    this.published = published;
    this.sets = sets;
  }

  Stream<DataSet<?>> all() {
    return Stream.of(results(), superseded());
  }

  private DataSet<Row> results() {
    var columns = about();
    columns.addAll(grade("self", "3", "Fully met", Row::self));
    columns.addAll(given());
    columns.add(number("shift", "-1", row -> row.dated().result().shift()));
    columns.add(yesNo("gap", row -> row.dated().result().gap()));
    columns.add(moment("publishedAt", row -> row.dated().publishedAt()));
    columns.add(yesNo("corrected", row -> row.dated().corrects()));
    return DataSet.ofRounds(
        "results", columns, rounds -> rows(rounds).filter(row -> row.dated().isInForce()).toList());
  }

  private DataSet<Row> superseded() {
    var columns = about();
    columns.addAll(given());
    columns.add(moment("publishedAt", row -> row.dated().publishedAt()));
    columns.add(moment("supersededAt", Row::supersededAt));
    return DataSet.ofRounds(
        "superseded-results",
        columns,
        rounds -> rows(rounds).filter(row -> !row.dated().isInForce()).toList());
  }

  private static List<Column<Row>> about() {
    return new ArrayList<>(
        List.of(
            words("round", "2014-15", row -> row.asked().roundCode()),
            words("agency", "bchc", Row::agency),
            number("standard", "9", row -> row.dated().result().standard()),
            words("criterion", "9.3", Row::criterion)));
  }

  private static List<Column<Row>> given() {
    return grade("", "2", "Mostly met", Row::grade);
  }

  /** A grade as its code, its word and its place on the scale. */
  private static List<Column<Row>> grade(
      String whose, String code, String word, Function<Row, Grade> grade) {
    var name = whose.isEmpty() ? "grade" : whose + "Grade";
    return List.of(
        words(name, code, row -> grade.apply(row).value()),
        words(name + "Word", word, row -> row.asked().word(grade.apply(row))),
        maybe(ColumnType.NUMBER, name + "Order", code, row -> row.asked().order(grade.apply(row))));
  }

  private Stream<Row> rows(List<RoundSummary> rounds) {
    var asked =
        rounds.stream()
            .collect(Collectors.toMap(RoundSummary::id, round -> Asked.in(round, sets.of(round))));
    return published.results(RoundData.ids(rounds)).stream()
        .flatMap(dated -> row(asked, dated).stream())
        .sorted(
            Comparator.comparing(
                    (Row row) -> row.asked().round().opensOn(), Comparator.reverseOrder())
                .thenComparing(Row::agency)
                .thenComparingInt(row -> row.asked().place(row.criterion()))
                .thenComparing(row -> row.dated().publishedAt()));
  }

  private static Optional<Row> row(Map<RoundId, Asked> asked, DatedResult dated) {
    return Optional.ofNullable(asked.get(dated.result().round())).map(one -> new Row(one, dated));
  }
}
