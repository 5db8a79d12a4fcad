package org.s11portal.plan;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.s11portal.plan.reading.Column;
import org.s11portal.plan.reading.CrossReference;
import org.s11portal.plan.reading.PlanReading;
import org.s11portal.plan.reading.ReadAction;
import org.s11portal.plan.reading.ReadPriority;
import org.s11portal.plan.reading.ReadRow;
import org.s11portal.plan.reading.StatedStatus;

/**
 * The plan that a reading becomes when it is confirmed. Twins that refer to each other and say the
 * same become one action with both refs; where their words differ, both are kept.
 */
final class PlanOfReading {

  private static final Pattern CRITERION =
      Pattern.compile(
          "\\b(\\d{1,2}\\.\\d{1,2})\\s+of\\s+(?:the\\s+)?(?:S11|Section\\s+11)\\s+standards",
          Pattern.CASE_INSENSITIVE);

  /** Where rows of one action differ, the action stands as its least advanced row. */
  private static final List<StatedStatus> LEAST_ADVANCED_FIRST =
      List.of(
          StatedStatus.OFF_TRACK,
          StatedStatus.NOT_STARTED,
          StatedStatus.ON_TRACK,
          StatedStatus.COMPLETED,
          StatedStatus.NO_LONGER_APPLICABLE);

  private final PlanReading reading;
  private final LocalDate readOn;
  private final Set<String> absorbed = new HashSet<>();

  private PlanOfReading(PlanReading reading, LocalDate readOn) {
    this.reading = reading;
    this.readOn = readOn;
  }

  static List<PlanDefinition.Priority> priorities(PlanReading reading, LocalDate readOn) {
    var plan = new PlanOfReading(reading, readOn);
    return reading.priorities().stream().map(plan::priority).toList();
  }

  private PlanDefinition.Priority priority(ReadPriority read) {
    var actions = new ArrayList<PlanDefinition.Action>();
    for (var action : read.actions()) {
      if (!absorbed.contains(action.name())) {
        var twins = twins(action);
        twins.forEach(twin -> absorbed.add(twin.name()));
        actions.add(action(action, twins));
      }
    }
    return new PlanDefinition.Priority(
        read.number(), read.title(), KeptAction.delegation(reading.kept(read), readOn), actions);
  }

  private List<ReadAction> twins(ReadAction action) {
    return pairs(action)
        .filter(CrossReference::mutual)
        .flatMap(pair -> other(pair, action).stream())
        .filter(twin -> !absorbed.contains(twin.name()) && isSame(action, twin))
        .filter(twin -> reading.kept(twin).isEmpty())
        .toList();
  }

  private static boolean isSame(ReadAction one, ReadAction other) {
    return sense(one.first().text(Column.ACTIVITY))
            .equals(sense(other.first().text(Column.ACTIVITY)))
        && one.first().due().equals(other.first().due())
        && one.first().status().equals(other.first().status())
        && one.continuations().isEmpty()
        && other.continuations().isEmpty();
  }

  private PlanDefinition.Action action(ReadAction action, List<ReadAction> twins) {
    var rows =
        Stream.concat(Stream.of(action), twins.stream()).flatMap(a -> a.rows().stream()).toList();
    var refs = Stream.concat(Stream.of(action), twins.stream()).map(ReadAction::name).toList();
    var inSteps = !action.continuations().isEmpty();
    var first = action.first();
    var kept = reading.kept(action);
    if (!kept.isEmpty()) {
      return new KeptAction(action, kept, readOn).defined();
    }
    return new PlanDefinition.Action(
        refs,
        first.text(Column.ACTIVITY),
        together(rows, Column.OUTCOME),
        together(rows, Column.MEASURE),
        rows.stream().flatMap(row -> row.leads().stream()).distinct().toList(),
        status(rows),
        rows.stream()
            .flatMap(row -> row.due().stream())
            .max(Comparator.naturalOrder())
            .orElse(null),
        inSteps ? rows.stream().map(PlanOfReading::milestone).toList() : List.of(),
        inSteps ? List.of() : progress(rows),
        amendments(rows),
        pairs(action)
            .map(pair -> pair.one().equals(action.ref()) ? pair.other() : pair.one())
            .filter(ref -> !refs.contains(ref))
            .toList(),
        criteria(first.text(Column.ACTIVITY)),
        null);
  }

  private static PlanDefinition.Milestone milestone(ReadRow row) {
    var title =
        row.text(Column.PROGRESS).isBlank() ? row.text(Column.ACTIVITY) : row.text(Column.PROGRESS);
    var done = row.status().filter(s -> s == StatedStatus.COMPLETED).isPresent();
    return new PlanDefinition.Milestone(row.due(), title, done);
  }

  /** The words of every row once, the action’s own as the latest. */
  private List<PlanDefinition.Progress> progress(List<ReadRow> rows) {
    return once(rows, Column.PROGRESS).stream()
        .map(words -> new PlanDefinition.Progress(readOn, words))
        .toList()
        .reversed();
  }

  private static List<PlanDefinition.Amendment> amendments(List<ReadRow> rows) {
    return rows.stream()
        .flatMap(row -> row.amendments().stream())
        .distinct()
        .map(
            read ->
                new PlanDefinition.Amendment(
                    read.from(), read.to(), text("plan.import.amendmentReason"), "", ""))
        .toList();
  }

  private static PlanStatus status(List<ReadRow> rows) {
    return rows.stream()
        .flatMap(row -> row.status().stream())
        .min(Comparator.comparingInt(LEAST_ADVANCED_FIRST::indexOf))
        .map(PlanStatus::of)
        .orElse(PlanStatus.NOT_STARTED);
  }

  private static String together(List<ReadRow> rows, Column column) {
    return String.join("\n", once(rows, column));
  }

  /** The texts of a column that say different things, each once. */
  private static List<String> once(List<ReadRow> rows, Column column) {
    return List.copyOf(
        rows.stream()
            .map(row -> row.text(column))
            .filter(words -> !words.isBlank())
            .collect(
                Collectors.toMap(
                    PlanOfReading::sense,
                    Function.identity(),
                    (first, same) -> first,
                    LinkedHashMap::new))
            .values());
  }

  private static List<String> criteria(String activity) {
    return CRITERION.matcher(activity).results().map(found -> found.group(1)).distinct().toList();
  }

  private Stream<CrossReference> pairs(ReadAction action) {
    // A note names the first action of a ref that is used twice.
    return action.name().equals(action.ref())
        ? reading.crossReferences().stream()
            .filter(pair -> pair.saidBy().contains(action.ref()))
            .filter(pair -> pair.one().equals(action.ref()) || pair.other().equals(action.ref()))
        : Stream.empty();
  }

  private Optional<ReadAction> other(CrossReference pair, ReadAction action) {
    return reading.action(pair.one().equals(action.ref()) ? pair.other() : pair.one());
  }

  private static String sense(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
