package org.s11portal.opendata;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.s11portal.audit.RoundSummary;

/**
 * One of the tables that are given away.
 *
 * @param filters what may be asked for; of a round, reading itself takes care
 * @param reading finds the rows, given the published rounds that are asked for
 */
record DataSet<R>(
    String name,
    List<Column<R>> columns,
    Set<Filter> filters,
    Function<List<RoundSummary>, List<R>> reading) {

  DataSet {
    columns = List.copyOf(columns);
    filters = Set.copyOf(filters);
  }

  /** A table about published rounds; it may also be filtered by whichever of its columns can. */
  static <R> DataSet<R> ofRounds(
      String name, List<Column<R>> columns, Function<List<RoundSummary>, List<R>> reading) {
    var filters = byColumn(columns);
    filters.add(Filter.ROUND);
    return new DataSet<>(name, columns, filters, reading);
  }

  /** A table that is not about a round. */
  static <R> DataSet<R> ofPlans(
      String name, List<Column<R>> columns, Function<List<RoundSummary>, List<R>> reading) {
    var filters = byColumn(columns);
    filters.remove(Filter.ROUND);
    return new DataSet<>(name, columns, filters, reading);
  }

  private static <R> Set<Filter> byColumn(List<Column<R>> columns) {
    var filters = EnumSet.noneOf(Filter.class);
    Arrays.stream(Filter.values())
        .filter(filter -> columns.stream().anyMatch(one -> one.name().equals(filter.word())))
        .forEach(filters::add);
    return filters;
  }

  DataSetDetail detail() {
    return new DataSetDetail(name, columns.stream().map(Column::detail).toList(), filters);
  }

  DataTable read(List<RoundSummary> rounds, Wanted wanted) {
    var details = detail();
    return new DataTable(
        details,
        reading.apply(rounds).stream()
            .map(row -> columns.stream().map(column -> column.of(row)).toList())
            .filter(cells -> wanted.isMetBy(details, cells))
            .toList());
  }
}
