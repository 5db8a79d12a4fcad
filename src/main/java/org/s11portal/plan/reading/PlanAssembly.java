package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.base.table.Sheet;
import org.s11portal.base.table.SheetRow;

/** Puts the rows of a table together to priorities and actions, in one pass from top to bottom. */
final class PlanAssembly {

  /** A row that is not yet understood: its number and its plain texts. */
  record Draft(int number, Map<Column, String> texts) {}

  private record ActionDraft(String ref, String name, List<Draft> rows) {}

  private record PriorityDraft(int number, String title, int row, List<ActionDraft> actions) {}

  private final List<PriorityDraft> priorities = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();
  private final Map<String, Integer> uses = new HashMap<>();

  private final HeadingWords words;

  private boolean headed;
  private @Nullable Headings headings;
  private @Nullable PriorityDraft priority;
  private @Nullable ActionDraft action;

  PlanAssembly(HeadingWords words) {
    this.words = words;
  }

  /** Adds a sheet. The first that has headings is the plan; what others say finds no place. */
  void add(Sheet sheet) {
    if (headed || sheet.rows().stream().noneMatch(row -> Headings.in(row, words).isPresent())) {
      sheet.rows().forEach(row -> unplace(row.number(), sheet.name(), words(row)));
    } else {
      sheet.rows().forEach(this::add);
    }
  }

  private static String words(SheetRow row) {
    return row.cells().stream()
        .map(CellText::plain)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private void add(SheetRow row) {
    var cells = row.cells().stream().map(CellText::plain).toList();
    var heading = Headings.in(row, words);
    if (heading.isPresent()) {
      headings = heading.get().whole(row.number());
      headed = true;
      return;
    }
    var opening = PriorityLine.in(cells);
    if (opening.isPresent()) {
      open(opening.get(), row.number());
    } else if (headings == null) {
      unplace(row.number(), "", words(row));
    } else {
      place(row.number(), cells, headings);
    }
  }

  private void open(PriorityLine line, int row) {
    action = null;
    var known = priorities.stream().filter(p -> p.number() == line.number()).findFirst();
    if (known.isEmpty()) {
      priority = newPriority(line.number(), line.title(), row);
      return;
    }
    priority = known.get();
    if (!known.get().title().equals(line.title())) {
      doubt(
          row,
          Column.REF,
          text("plan.doubt.priorityTwice", line.number(), known.get().row(), line.title()));
    }
  }

  private void place(int row, List<String> cells, Headings under) {
    var texts = new EnumMap<Column, String>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      var column = under.columns().get(i);
      if (column != null && !cells.get(i).isEmpty()) {
        texts.put(column, cells.get(i));
      } else if (column == null) {
        unplace(row, under.others().getOrDefault(i, ""), cells.get(i));
      }
    }
    var ref = texts.getOrDefault(Column.REF, "");
    if (texts.size() == 1 && !ref.isEmpty() && !WrittenRef.looksLikeOne(ref)) {
      unplace(row, Column.REF.heading(), ref);
    } else if (!ref.isEmpty()) {
      begin(WrittenRef.of(ref), new Draft(row, texts));
    } else if (action != null && !texts.isEmpty()) {
      action.rows().add(new Draft(row, texts));
    } else {
      texts.forEach((column, text) -> unplace(row, column.heading(), text));
    }
  }

  private void begin(WrittenRef ref, Draft row) {
    var earlier = uses.merge(ref.value(), 1, Integer::sum) - 1;
    var begun =
        new ActionDraft(ref.value(), WrittenRef.name(ref.value(), earlier), new ArrayList<>());
    begun.rows().add(row);
    var within = priority == null ? priorityOf(ref, row.number()) : priority;
    within.actions().add(begun);
    priority = within;
    action = begun;
  }

  private PriorityDraft priorityOf(WrittenRef ref, int row) {
    int number = ref.priority().orElse(priorities.size() + 1);
    doubt(row, Column.REF, text("plan.doubt.noPriority", ref.value(), number));
    return priorities.stream()
        .filter(known -> known.number() == number)
        .findFirst()
        .orElseGet(() -> newPriority(number, text("plan.reading.untitledPriority", number), row));
  }

  private PriorityDraft newPriority(int number, String title, int row) {
    var opened = new PriorityDraft(number, title, row, new ArrayList<>());
    priorities.add(opened);
    return opened;
  }

  private void unplace(int row, String cell, String text) {
    if (!text.isBlank()) {
      unplaced.add(new Unplaced(row, cell, text));
    }
  }

  private void doubt(int row, Column cell, String why) {
    doubts.add(new Doubt(row, cell.heading(), why));
  }

  /** What was put together, with each row understood. */
  PlanReading reading() {
    if (!headed) {
      throw new Refused("plan.reading.noHeadings", Headings.needed());
    }
    var rows = new RowMeaning(drafts());
    var read =
        priorities.stream()
            .map(p -> new ReadPriority(p.number(), p.title(), p.row(), actions(p, rows)))
            .toList();
    if (read.stream().allMatch(p -> p.actions().isEmpty())) {
      throw new Refused("plan.reading.noRows");
    }
    return new PlanReading(
        read, rows.crossReferences(read), List.copyOf(doubts), List.copyOf(unplaced));
  }

  private List<Draft> drafts() {
    return priorities.stream()
        .flatMap(p -> p.actions().stream())
        .flatMap(a -> a.rows().stream())
        .toList();
  }

  private static List<ReadAction> actions(PriorityDraft priority, RowMeaning rows) {
    return priority.actions().stream()
        .map(a -> new ReadAction(a.ref(), a.name(), a.rows().stream().map(rows::of).toList()))
        .toList();
  }
}
