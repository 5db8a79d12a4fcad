package org.s11portal.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Before each test every table is empty, whatever the test before it left. Listeners that are still
 * at work on its events end first: they would write into the next one.
 */
public final class EmptyDatabase implements TestExecutionListener {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public void beforeTestMethod(TestContext test) {
    var jdbc = test.getApplicationContext().getBean(JdbcTemplate.class);
    await().atMost(PATIENCE).until(() -> isNobodyListening(jdbc));
    var tables =
        jdbc.queryForList(
            "select table_name from information_schema.tables where table_schema = database()"
                + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'",
            String.class);
    jdbc.execute(
        (java.sql.Connection connection) -> {
          try (var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var table : tables) {
              statement.execute("delete from `" + table + "`");
            }
            statement.execute("set foreign_key_checks = 1");
          }
          return null;
        });
  }

  private static boolean isNobodyListening(JdbcTemplate jdbc) {
    return jdbc.queryForList(
            "select id from event_publication where completion_date is null"
                + " and status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')")
        .isEmpty();
  }
}
