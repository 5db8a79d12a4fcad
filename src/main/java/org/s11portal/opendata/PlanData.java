package org.s11portal.opendata;

import static org.s11portal.opendata.Column.list;
import static org.s11portal.opendata.Column.maybe;
import static org.s11portal.opendata.Column.number;
import static org.s11portal.opendata.Column.words;
import static org.s11portal.opendata.Column.yesNo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.s11portal.audit.RoundId;
import org.s11portal.board.DatedResult;
import org.s11portal.board.PublishedData;
import org.s11portal.identity.AgencyId;
import org.s11portal.plan.ActionFacts;
import org.s11portal.plan.PlanFacts;
import org.springframework.stereotype.Component;

/** The actions of the board’s plans, and which criteria they answer. */
@Component
class PlanData {

  private record Link(ActionFacts action, ActionFacts.Answers answers) {}

  private final PlanFacts plans;
  private final PublishedData published;

  PlanData(PlanFacts plans, PublishedData published) {
    this.plans = plans;
    this.published = published;
  }

  Stream<DataSet<?>> all() {
    return Stream.of(actions(), links());
  }

  /** The years of which there is a plan in force. */
  Set<String> years() {
    return plans.actions().stream().map(ActionFacts::year).collect(Collectors.toSet());
  }

  private DataSet<ActionFacts> actions() {
    return DataSet.ofPlans(
        "actions",
        List.of(
            words("year", "2015-16", ActionFacts::year),
            words("ref", "1a", PlanData::ref),
            list("refs", "1a", ActionFacts::refs),
            number("priority", "1", ActionFacts::priority),
            words("priorityTitle", "Effective scrutiny", ActionFacts::priorityTitle),
            words("outcome", "Agencies know where they stand.", ActionFacts::outcome),
            list("leads", "Business manager", ActionFacts::leads),
            maybe(ColumnType.DAY, "due", "2016-03-31", ActionFacts::due),
            words("status", "on-track", row -> RoundData.code(row.status())),
            words("statusName", "On track", row -> row.status().label()),
            yesNo("overdue", ActionFacts::overdue),
            words("rag", "green", row -> RoundData.code(row.rag())),
            words("ragName", "Green", row -> row.rag().label())),
        rounds -> plans.actions());
  }

  private static String ref(ActionFacts action) {
    return action.refs().getFirst();
  }

  private DataSet<Link> links() {
    return DataSet.ofPlans(
        "action-criteria",
        List.of(
            words("year", "2015-16", row -> row.action().year()),
            words("ref", "1a", row -> ref(row.action())),
            words("criterion", "9.3", row -> row.answers().criterion()),
            maybe(
                ColumnType.TEXT,
                "agency",
                "bchc",
                row -> row.answers().agency().map(AgencyId::value)),
            maybe(
                ColumnType.TEXT,
                "round",
                "2014-15",
                row -> row.answers().round().map(RoundId::value))),
        rounds -> linkRows());
  }

  /** A link that names an agency says that there was something to answer: only once that is out. */
  private List<Link> linkRows() {
    var open = isPublished();
    return plans.actions().stream()
        .flatMap(
            action ->
                action.answers().stream().filter(open).map(answers -> new Link(action, answers)))
        .toList();
  }

  private Predicate<ActionFacts.Answers> isPublished() {
    var known = new HashSet<ActionFacts.Answers>();
    published.results(RoundData.ids(published.rounds())).stream()
        .map(DatedResult::result)
        .forEach(
            result -> {
              var agency = Optional.of(result.agency());
              known.add(new ActionFacts.Answers(result.code(), agency, Optional.empty()));
              known.add(
                  new ActionFacts.Answers(result.code(), agency, Optional.of(result.round())));
            });
    return answers -> answers.agency().isEmpty() || known.contains(answers);
  }
}
