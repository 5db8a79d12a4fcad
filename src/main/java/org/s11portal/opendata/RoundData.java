package org.s11portal.opendata;

import static java.util.stream.Collectors.groupingBy;
import static org.s11portal.base.Texts.text;
import static org.s11portal.opendata.Column.day;
import static org.s11portal.opendata.Column.list;
import static org.s11portal.opendata.Column.maybe;
import static org.s11portal.opendata.Column.moment;
import static org.s11portal.opendata.Column.number;
import static org.s11portal.opendata.Column.words;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.audit.RoundSummary;
import org.s11portal.board.DatedResult;
import org.s11portal.board.PublishedData;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.stereotype.Component;

/** The rounds of which something is published, and the agencies whose results are. */
@Component
class RoundData {

  private record Round(
      RoundSummary summary,
      StandardSetDetail set,
      Optional<RoundId> previous,
      long agencies,
      Instant first,
      Instant last) {}

  private record Agency(AgencySummary summary, List<String> rounds) {}

  private final PublishedData published;
  private final RoundSets sets;
  private final Agencies agencies;

  RoundData(PublishedData published, RoundSets sets, Agencies agencies) {
    this.published = published;
    this.sets = sets;
    this.agencies = agencies;
  }

  Stream<DataSet<?>> all() {
    return Stream.of(rounds(), agencies());
  }

  private DataSet<Round> rounds() {
    return DataSet.ofRounds(
        "rounds",
        List.of(
            words("round", "2014-15", row -> row.summary().id().value()),
            words("title", "Section 11 audit 2014–15", row -> row.summary().title()),
            day("opensOn", "2014-06-16", row -> row.summary().opensOn()),
            day("dueOn", "2014-08-31", row -> row.summary().dueOn()),
            words("roundStatus", "closed", row -> code(row.summary().status())),
            maybe(
                ColumnType.TEXT,
                "previousRound",
                "2013-14",
                row -> row.previous().map(RoundId::value)),
            words("standardSet", "Section 11 standards", row -> row.set().title()),
            words("edition", "2014", row -> row.set().edition()),
            number("agenciesPublished", "16", Round::agencies),
            moment("firstPublishedAt", Round::first),
            moment("lastPublishedAt", Round::last)),
        this::roundRows);
  }

  private List<Round> roundRows(List<RoundSummary> rounds) {
    var results =
        published.results(ids(rounds)).stream().collect(groupingBy(one -> one.result().round()));
    var open = ids(published.rounds());
    return rounds.stream()
        .map(
            round -> {
              var ofRound = results.getOrDefault(round.id(), List.of());
              var days = ofRound.stream().map(DatedResult::publishedAt).sorted().toList();
              return new Round(
                  round,
                  sets.of(round),
                  round.previous().filter(open::contains),
                  ofRound.stream().map(one -> one.result().agency()).distinct().count(),
                  days.getFirst(),
                  days.getLast());
            })
        .toList();
  }

  private DataSet<Agency> agencies() {
    return DataSet.ofRounds(
        "agencies",
        List.of(
            words("agency", "bchc", row -> row.summary().id().value()),
            words("name", "Birmingham Community Healthcare", row -> row.summary().name()),
            words("shortName", "BCHC", row -> row.summary().shortName()),
            words("kind", "health", row -> code(row.summary().kind())),
            words("kindName", "Health", row -> text("agency.kind." + row.summary().kind())),
            list("rounds", "2014-15", Agency::rounds)),
        this::agencyRows);
  }

  private List<Agency> agencyRows(List<RoundSummary> rounds) {
    var results =
        published.results(ids(rounds)).stream().collect(groupingBy(one -> one.result().agency()));
    return agencies.all().stream()
        .filter(agency -> results.containsKey(agency.id()))
        .map(agency -> new Agency(agency, roundsOf(results.getOrDefault(agency.id(), List.of()))))
        .toList();
  }

  private static List<String> roundsOf(List<DatedResult> results) {
    return results.stream()
        .map(one -> one.result().round().value())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  static List<RoundId> ids(List<RoundSummary> rounds) {
    return rounds.stream().map(RoundSummary::id).toList();
  }

  /** An enum’s name as data have it. */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
