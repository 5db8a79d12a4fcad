package org.s11portal.testing;

import java.util.Objects;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what is asked of the database, as the database counts it, whatever way it came. */
public record Statements(JdbcTemplate database) {

  /** How many a reading asks: the fewest of several, since listeners may still be at work. */
  public long of(Runnable reading) {
    return LongStream.generate(() -> once(reading)).limit(5).min().orElseThrow();
  }

  /** How many a deed asks that can be done only once. */
  public long once(Runnable deed) {
    var before = selects();
    deed.run();
    return selects() - before;
  }

  private long selects() {
    return Objects.requireNonNull(
        database.queryForObject(
            "show global status like 'Com_select'", (row, number) -> row.getLong("Value")));
  }
}
