package org.s11portal.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a data set. It is declared once: JSON, CSV, the description of the interface and the
 * screen are all made from it, so that none of them can say something else than another.
 *
 * @param name the same name means the same thing in every data set
 * @param optional whether a row may have nothing there
 * @param example a value as it is written
 */
record Column<R>(
    String name,
    ColumnType type,
    boolean optional,
    String example,
    Function<R, ? extends @Nullable Object> value) {

  static <R> Column<R> words(String name, String example, Function<R, String> value) {
    return new Column<>(name, ColumnType.TEXT, false, example, value);
  }

  static <R> Column<R> number(String name, String example, Function<R, Number> value) {
    return new Column<>(name, ColumnType.NUMBER, false, example, value);
  }

  static <R> Column<R> yesNo(String name, Function<R, Boolean> value) {
    return new Column<>(name, ColumnType.YES_NO, false, "true", value);
  }

  static <R> Column<R> day(String name, String example, Function<R, LocalDate> value) {
    return new Column<>(name, ColumnType.DAY, false, example, value);
  }

  static <R> Column<R> moment(String name, Function<R, Instant> value) {
    return new Column<>(name, ColumnType.MOMENT, false, "2016-04-21T09:30:00Z", value);
  }

  static <R> Column<R> list(String name, String example, Function<R, List<String>> value) {
    return new Column<>(name, ColumnType.LIST, false, example, value);
  }

  static <R> Column<R> id(String name, String example, Function<R, UUID> value) {
    return new Column<>(name, ColumnType.ID, false, example, value);
  }

  /** A column of this type of which a row may have nothing. */
  static <R> Column<R> maybe(
      ColumnType type, String name, String example, Function<R, ? extends Optional<?>> value) {
    return new Column<>(name, type, true, example, row -> value.apply(row).orElse(null));
  }

  ColumnDetail detail() {
    return new ColumnDetail(name, type, optional, example);
  }

  /**
   * What a row has in this column, as it is written: text, a number, yes or no, a list of texts.
   */
  @Nullable Object of(R row) {
    return type.written(value.apply(row));
  }
}
