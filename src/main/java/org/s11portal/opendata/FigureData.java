package org.s11portal.opendata;

import static java.util.stream.Collectors.groupingBy;
import static org.s11portal.opendata.Column.id;
import static org.s11portal.opendata.Column.maybe;
import static org.s11portal.opendata.Column.number;
import static org.s11portal.opendata.Column.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.s11portal.audit.PublishedReturns;
import org.s11portal.audit.ResponseFigures;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSummary;
import org.s11portal.board.DatedResult;
import org.s11portal.board.PublishedData;
import org.s11portal.board.PublishedResult;
import org.s11portal.panel.ScrutinyFigures;
import org.s11portal.panel.ScrutinyRecord;
import org.s11portal.theme.ThemeCount;
import org.s11portal.theme.ThemeFigures;
import org.springframework.stereotype.Component;

/** Figures of whole rounds: how they were answered and scrutinised, and which themes came up. */
@Component
class FigureData {

  private record Response(
      RoundId round,
      ResponseFigures returns,
      ScrutinyFigures scrutiny,
      List<PublishedResult> results) {

    long agencies() {
      return results.stream().map(PublishedResult::agency).distinct().count();
    }

    long count(Predicate<PublishedResult> which) {
      return results.stream().filter(which).count();
    }

    long applicable() {
      return count(one -> !one.grade().isNotApplicable());
    }

    Optional<Long> metPercent() {
      var all = applicable();
      return all == 0
          ? Optional.empty()
          : Optional.of(Math.round(100d * (all - count(PublishedResult::gap)) / all));
    }
  }

  private record Theme(RoundId round, ThemeCount count) {}

  private final PublishedData published;
  private final PublishedReturns returns;
  private final ScrutinyRecord scrutiny;
  private final ThemeFigures themes;

  FigureData(
      PublishedData published,
      PublishedReturns returns,
      ScrutinyRecord scrutiny,
      ThemeFigures themes) {
    this.published = published;
    this.returns = returns;
    this.scrutiny = scrutiny;
    this.themes = themes;
  }

  Stream<DataSet<?>> all() {
    return Stream.of(response(), themes());
  }

  private DataSet<Response> response() {
    return DataSet.ofRounds(
        "response",
        List.of(
            words("round", "2014-15", row -> row.round().value()),
            number("asked", "16", row -> row.returns().expected()),
            number("exempt", "1", row -> row.returns().exempt()),
            number("started", "16", row -> row.returns().begun()),
            number("submitted", "15", row -> row.returns().handedIn()),
            number("panelled", "14", row -> row.scrutiny().panelled().size()),
            number("toBeReconvened", "2", row -> row.scrutiny().toBeReconvened().size()),
            number("agenciesPublished", "12", Response::agencies),
            number("gradesApplicable", "600", Response::applicable),
            number("gaps", "75", row -> row.count(PublishedResult::gap)),
            maybe(ColumnType.NUMBER, "metPercent", "88", Response::metPercent),
            number("lowered", "31", row -> row.count(one -> one.shift() < 0)),
            number("raised", "4", row -> row.count(one -> one.shift() > 0)),
            number("challenges", "40", row -> row.scrutiny().challenges().total()),
            number("challengesOpen", "3", row -> row.scrutiny().challenges().open())),
        this::responseRows);
  }

  private List<Response> responseRows(List<RoundSummary> rounds) {
    var results =
        published.results(RoundData.ids(rounds)).stream()
            .filter(DatedResult::isInForce)
            .map(DatedResult::result)
            .collect(groupingBy(PublishedResult::round));
    return rounds.stream()
        .map(RoundSummary::id)
        .map(
            round ->
                new Response(
                    round,
                    returns.response(round),
                    scrutiny.now(round),
                    results.getOrDefault(round, List.of())))
        .toList();
  }

  private DataSet<Theme> themes() {
    return DataSet.ofRounds(
        "themes",
        List.of(
            words("round", "2014-15", row -> row.round().value()),
            id(
                "themeId",
                "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                row -> row.count().theme().value()),
            words("theme", "Supervision", row -> row.count().name()),
            number("codedChallenges", "6", row -> row.count().challenges()),
            number("codedFindings", "9", row -> row.count().findings()),
            number("codedAgencies", "7", row -> row.count().agencies())),
        rounds ->
            rounds.stream()
                .map(RoundSummary::id)
                .flatMap(
                    round -> themes.counts(round).stream().map(count -> new Theme(round, count)))
                .toList());
  }
}
