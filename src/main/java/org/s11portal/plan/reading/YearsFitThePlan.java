package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** No date lies many years away from the middle of the plan's due dates. */
final class YearsFitThePlan implements DoubtRule {

  private static final int YEARS_AROUND = 3;

  @Override
  public List<Doubt> doubts(PlanReading plan) {
    var years =
        plan.rows().flatMap(row -> row.due().stream()).map(LocalDate::getYear).sorted().toList();
    if (years.isEmpty()) {
      return List.of();
    }
    int middle = years.get(years.size() / 2);
    return plan.rows().flatMap(row -> farFrom(middle, row)).toList();
  }

  private static Stream<Doubt> farFrom(int middle, ReadRow row) {
    return row.texts().entrySet().stream()
        .flatMap(
            cell ->
                years(row, cell.getKey(), cell.getValue()).stream()
                    .filter(year -> Math.abs(year - middle) > YEARS_AROUND)
                    .map(
                        year ->
                            DoubtRule.doubt(
                                row, cell.getKey(), text("plan.doubt.year", year, middle))));
  }

  private static List<Integer> years(ReadRow row, Column column, String text) {
    var years = new ArrayList<>(WrittenDate.years(text));
    if (column == Column.DUE) {
      row.due().map(LocalDate::getYear).filter(year -> !years.contains(year)).ifPresent(years::add);
    }
    return years;
  }
}
