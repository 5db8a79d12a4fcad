package org.s11portal.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.s11portal.base.table.Sheet;
import org.s11portal.base.table.SheetRow;

/**
 * The second table of a plan that was taken out of the portal, by the ref of the action or
 * priority.
 */
public final class KeptBeside {

  /** The headings of that table, in their order. */
  public static final List<String> HEADINGS =
      List.of("Ref", "What is kept", "Day", "New day", "Words", "Meeting", "Agreed by");

  private final Map<String, List<KeptRow>> byRef = new LinkedHashMap<>();
  private final List<Unplaced> unplaced = new ArrayList<>();

  /** By what a priority is told from actions in the first column. */
  public static String ref(int priority) {
    return "Priority " + priority;
  }

  static boolean isOne(Sheet sheet) {
    return sheet.rows().stream().anyMatch(row -> row.cells().equals(HEADINGS));
  }

  void add(Sheet sheet) {
    sheet.rows().stream()
        .filter(row -> !row.cells().equals(HEADINGS))
        .forEach(row -> add(sheet, row));
  }

  private void add(Sheet sheet, SheetRow row) {
    var kind = KeptRow.Kind.in(row.cell(1));
    var day = WrittenDate.in(row.cell(2));
    var to = WrittenDate.in(row.cell(3));
    if (kind.isEmpty() || !isWhole(row.cell(2), day) || !isWhole(row.cell(3), to)) {
      unplaced.add(new Unplaced(row.number(), sheet.name(), words(row)));
      return;
    }
    byRef
        .computeIfAbsent(ref(row, kind.get()), ref -> new ArrayList<>())
        .add(
            new KeptRow(
                kind.get(),
                day,
                to,
                CellText.plain(row.cell(4)),
                row.cell(5).strip(),
                row.cell(6).strip()));
  }

  private static String ref(SheetRow row, KeptRow.Kind kind) {
    return kind == KeptRow.Kind.PRIORITY_DELEGATED
        ? row.cell(0).strip()
        : WrittenRef.of(row.cell(0)).value();
  }

  private static boolean isWhole(String cell, Optional<LocalDate> day) {
    return cell.isBlank() || day.isPresent();
  }

  private static String words(SheetRow row) {
    return row.cells().stream()
        .map(CellText::plain)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  /** The reading with what is kept of its actions; what is kept of none finds no place. */
  PlanReading with(PlanReading read) {
    var names =
        Stream.concat(
                read.actions().map(ReadAction::name),
                read.priorities().stream().map(one -> ref(one.number())))
            .collect(Collectors.toSet());
    var nowhere = new ArrayList<>(read.unplaced());
    nowhere.addAll(unplaced);
    byRef.forEach(
        (ref, rows) -> {
          if (!names.contains(ref)) {
            rows.forEach(
                row -> nowhere.add(new Unplaced(0, ref, row.kind().words() + " | " + row.words())));
          }
        });
    return new PlanReading(
        read.priorities(),
        read.crossReferences(),
        read.doubts(),
        List.copyOf(nowhere),
        Map.copyOf(byRef));
  }
}
