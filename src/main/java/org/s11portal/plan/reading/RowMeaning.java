package org.s11portal.plan.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.s11portal.plan.reading.PlanAssembly.Draft;

/** What the cells of a row mean, in the light of all the other rows. */
final class RowMeaning {

  private record Pair(String one, String other) {}

  private final Leads leads;
  private final List<Draft> drafts;

  RowMeaning(List<Draft> drafts) {
    this.drafts = drafts;
    this.leads =
        Leads.in(drafts.stream().map(d -> d.texts().getOrDefault(Column.LEAD, "")).toList());
  }

  ReadRow of(Draft draft) {
    var texts = new EnumMap<Column, String>(Column.class);
    texts.putAll(draft.texts());
    texts.computeIfPresent(Column.ACTIVITY, (column, text) -> CrossReferenceNote.without(text));
    return new ReadRow(
        draft.number(),
        Collections.unmodifiableMap(texts),
        leads.of(texts.getOrDefault(Column.LEAD, "")),
        WrittenDate.in(texts.getOrDefault(Column.DUE, "")),
        StatedStatus.in(texts.getOrDefault(Column.STATUS, "")),
        Amendment.in(texts.getOrDefault(Column.PROGRESS, "")));
  }

  /** The pairs that notes name, in the order of the table; mutual when both rows have the note. */
  List<CrossReference> crossReferences(List<ReadPriority> priorities) {
    var saidBy = new LinkedHashMap<Pair, Set<String>>();
    var first = new HashMap<Pair, Integer>();
    var refs = new LinkedHashMap<Integer, String>();
    priorities.forEach(
        p -> p.actions().forEach(a -> a.rows().forEach(r -> refs.put(r.number(), a.ref()))));
    for (var draft : drafts) {
      var by = refs.getOrDefault(draft.number(), "");
      draft.texts().values().stream()
          .flatMap(text -> CrossReferenceNote.in(text).stream())
          .flatMap(named -> pairs(named).stream())
          .forEach(
              pair -> {
                saidBy.computeIfAbsent(pair, p -> new LinkedHashSet<>()).add(by);
                first.putIfAbsent(pair, draft.number());
              });
    }
    return saidBy.entrySet().stream()
        .map(
            said -> {
              var pair = said.getKey();
              var row = first.getOrDefault(pair, 0);
              return new CrossReference(pair.one(), pair.other(), row, said.getValue());
            })
        .toList();
  }

  private static List<Pair> pairs(List<String> named) {
    var sorted = named.stream().sorted(RefOrder.NATURAL).toList();
    return sorted.stream()
        .flatMap(
            one ->
                sorted.stream()
                    .filter(other -> RefOrder.NATURAL.compare(one, other) < 0)
                    .map(other -> new Pair(one, other)))
        .toList();
  }
}
