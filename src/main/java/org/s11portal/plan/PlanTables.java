package org.s11portal.plan;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.base.Dates;
import org.s11portal.meeting.MeetingId;
import org.s11portal.plan.reading.Column;
import org.s11portal.plan.reading.KeptBeside;
import org.s11portal.plan.reading.KeptRow.Kind;
import org.s11portal.plan.reading.WrittenRef;

/**
 * A plan as the two tables it is taken out in: the eight columns that boards know, and beside it
 * what the portal keeps besides, so that the file reads in again to the same plan.
 */
record PlanTables(PlanDetail plan, Map<MeetingId, String> meetings) {

  static List<String> headings() {
    return Stream.of(Column.values()).map(Column::heading).toList();
  }

  /** The line that opens a priority. */
  static String opening(PriorityDetail priority) {
    return text("plan.export.priority", priority.number(), priority.title());
  }

  static List<String> row(ActionDetail action) {
    var summary = action.summary();
    return List.of(
        WrittenRef.together(summary.refs()),
        summary.activity(),
        action.outcome(),
        summary.due().map(Dates::day).orElse(""),
        String.join(";\n", summary.leads()),
        action.measure(),
        action.latestProgress().map(ProgressDetail::text).orElse(""),
        summary.status().label());
  }

  /** All rows of the second table. */
  List<List<String>> kept() {
    return Stream.concat(
            plan.priorities().stream().flatMap(PlanTables::delegation),
            plan.actions().flatMap(action -> kept(action).stream()))
        .toList();
  }

  private static Stream<List<String>> delegation(PriorityDetail priority) {
    return priority.delegation().stream()
        .map(
            one ->
                delegated(
                    KeptBeside.ref(priority.number()),
                    Kind.PRIORITY_DELEGATED,
                    one.on(),
                    one.body()));
  }

  private static List<String> delegated(String ref, Kind kind, LocalDate on, String body) {
    return List.of(ref, kind.words(), Dates.day(on), "", body, "", "");
  }

  private List<List<String>> kept(ActionDetail action) {
    var ref = action.summary().refs().getFirst();
    var rows = new ArrayList<List<String>>();
    action.summary().refs().forEach(one -> rows.add(words(ref, Kind.REFS, one)));
    action.crossReferences().forEach(one -> rows.add(words(ref, Kind.CROSS_REFERENCE, one)));
    action.feeds().forEach(link -> rows.add(words(ref, Kind.CRITERION, link.name())));
    action
        .milestones()
        .forEach(
            one ->
                rows.add(
                    List.of(
                        ref,
                        (one.done() ? Kind.MILESTONE_DONE : Kind.MILESTONE_OPEN).words(),
                        one.due().map(Dates::day).orElse(""),
                        "",
                        one.title(),
                        "",
                        "")));
    action
        .progress()
        .reversed()
        .forEach(
            one ->
                rows.add(
                    List.of(
                        ref, Kind.PROGRESS.words(), Dates.day(one.on()), "", one.text(), "", "")));
    action
        .delegation()
        .filter(one -> !one.withPriority())
        .ifPresent(one -> rows.add(delegated(ref, Kind.DELEGATED, one.on(), one.body())));
    action.amendments().reversed().forEach(one -> rows.add(amendment(ref, one)));
    return rows;
  }

  private List<String> amendment(String ref, AmendmentDetail one) {
    return List.of(
        ref,
        Kind.AMENDMENT.words(),
        one.from().map(Dates::day).orElse(""),
        Dates.day(one.to()),
        one.reason(),
        one.meeting(meetings),
        one.agreedBy());
  }

  private static List<String> words(String ref, Kind kind, String words) {
    return List.of(ref, kind.words(), "", "", words, "", "");
  }

  /** The first text that is longer than a cell can be, by its action; empty when all fit. */
  Optional<String> tooLong(int longest) {
    var inTable =
        plan.actions()
            .filter(action -> row(action).stream().anyMatch(cell -> cell.length() > longest))
            .map(action -> action.summary().ref());
    var beside =
        kept().stream()
            .filter(row -> row.stream().anyMatch(cell -> cell.length() > longest))
            .map(List::getFirst);
    return Stream.concat(inTable, beside).findFirst();
  }
}
