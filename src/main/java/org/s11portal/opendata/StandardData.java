package org.s11portal.opendata;

import static org.s11portal.base.Texts.text;
import static org.s11portal.opendata.Column.id;
import static org.s11portal.opendata.Column.list;
import static org.s11portal.opendata.Column.maybe;
import static org.s11portal.opendata.Column.number;
import static org.s11portal.opendata.Column.words;
import static org.s11portal.opendata.Column.yesNo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.s11portal.audit.RoundSets;
import org.s11portal.audit.RoundSummary;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionId;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.StandardDetail;
import org.springframework.stereotype.Component;

/** What each round asked: its standards, criteria and scale of grades. */
@Component
class StandardData {

  private record InRound<T>(Asked asked, T what) {}

  private record Step(Grade grade, String meaning, boolean gap) {}

  private final RoundSets sets;

  StandardData(RoundSets sets) {
    this.sets = sets;
  }

  Stream<DataSet<?>> all() {
    return Stream.of(standards(), criteria(), grades());
  }

  private DataSet<InRound<StandardDetail>> standards() {
    return DataSet.ofRounds(
        "standards",
        List.of(
            words("round", "2014-15", row -> row.asked().roundCode()),
            number("standard", "9", row -> row.what().number()),
            words("title", "Learning and improvement", row -> row.what().title()),
            words("shortTitle", "Learning", row -> row.what().shortTitle()),
            number("criteria", "5", row -> row.what().criteria().size())),
        rounds -> each(rounds, asked -> asked.set().standards().stream()));
  }

  private DataSet<InRound<CriterionDetail>> criteria() {
    return DataSet.ofRounds(
        "criteria",
        List.of(
            words("round", "2014-15", row -> row.asked().roundCode()),
            words("criterion", "9.3", row -> row.what().code()),
            number("standard", "9", row -> row.what().standard()),
            words("title", "Learning reaches practice", row -> row.what().title()),
            words("question", "Has practice changed?", row -> row.what().question()),
            list("askedOf", "health", StandardData::askedOf),
            id(
                "criterionId",
                "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                row -> row.what().id().value()),
            maybe(
                ColumnType.ID,
                "ancestorId",
                "550e8400-e29b-41d4-a716-446655440000",
                row -> row.what().ancestor().map(CriterionId::value))),
        rounds -> each(rounds, asked -> asked.set().criteria()));
  }

  private static List<String> askedOf(InRound<CriterionDetail> row) {
    return row.what().audience().stream().sorted().map(RoundData::code).toList();
  }

  private DataSet<InRound<Step>> grades() {
    return DataSet.ofRounds(
        "grades",
        List.of(
            words("round", "2014-15", row -> row.asked().roundCode()),
            words("grade", "2", row -> row.what().grade().value()),
            words("gradeWord", "Mostly met", row -> row.asked().word(row.what().grade())),
            maybe(
                ColumnType.NUMBER, "gradeOrder", "2", row -> row.asked().order(row.what().grade())),
            yesNo("gap", row -> row.what().gap()),
            words("meaning", "In place, with some exceptions.", row -> row.what().meaning())),
        rounds -> each(rounds, StandardData::steps));
  }

  private static Stream<Step> steps(Asked asked) {
    var scale = asked.set().scale();
    return Stream.concat(
        scale.bands().stream().map(StandardData::step),
        Optional.of(Grade.NOT_APPLICABLE).filter(scale::allows).stream()
            .map(grade -> new Step(grade, text("opendata.notApplicable"), false)));
  }

  private static Step step(GradeBand band) {
    return new Step(band.grade(), band.meaning(), band.gap());
  }

  private <T> List<InRound<T>> each(List<RoundSummary> rounds, Function<Asked, Stream<T>> what) {
    return rounds.stream()
        .map(round -> Asked.in(round, sets.of(round)))
        .flatMap(asked -> what.apply(asked).map(one -> new InRound<>(asked, one)))
        .toList();
  }
}
