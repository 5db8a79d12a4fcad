package org.s11portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The open data ask the database as often for many agencies as for few. */
@PortalTest
class StatementsTest {

  private static final int MANY = 50;

  @Autowired private ApplicationContext context;
  @Autowired private OpenData data;
  @Autowired private JdbcTemplate database;

  @Test
  void theNumberOfStatementsDoesNotDependOnTheNumberOfAgencies() {
    OpenDataScene.published(context);
    SignInAs.boardMember();
    statements(); // the standard set is read once and kept
    var forTwo = statements();
    more();

    assertThat(data.read("agencies", Map.of()).rows()).hasSize(MANY + 1);
    assertThat(data.read("results", Map.of()).rows()).hasSize(3 * (MANY + 1));
    assertThat(statements()).isEqualTo(forTwo);
  }

  /** Agencies that came out as bchc did, each with results, findings and a theme of its own. */
  private void more() {
    var many = " from seq_1_to_" + MANY + " join ";
    database.update(
        "insert into agency (code, name, short_name, kind, joined_on, version)"
            + " select concat('agency-', seq), concat('Agency ', seq), concat('A', seq), kind,"
            + " joined_on, 0"
            + many
            + "agency where code = 'bchc'");
    database.update(
        "insert into self_assessment (id, round, agency, status, asked_on, version)"
            + " select uuid(), round, concat('agency-', seq), status, asked_on, 0"
            + many
            + "self_assessment where agency = 'bchc'");
    database.update(
        "insert into published_result (round, agency, code, standard, assessment, self_grade,"
            + " grade, shift, gap, publication)"
            + " select round, concat('agency-', seq), code, standard, assessment, self_grade,"
            + " grade, shift, gap, publication"
            + many
            + "published_result where agency = 'bchc'");
    database.update(
        "insert into finding_link (id, plan_year, ref, round, agency, code, linked_by, linked_at,"
            + " version)"
            + " select uuid(), plan_year, ref, round, concat('agency-', seq), code, linked_by,"
            + " linked_at, 0"
            + many
            + "finding_link where agency = 'bchc'");
  }

  /** By data set, the fewest of several readings: listeners may still be at work. */
  private Map<String, Long> statements() {
    return data.dataSets().stream()
        .map(DataSetDetail::name)
        .collect(
            Collectors.toMap(
                name -> name,
                name ->
                    LongStream.generate(() -> statementsOf(name)).limit(5).min().orElseThrow()));
  }

  private long statementsOf(String name) {
    var before = selects();
    data.read(name, Map.of());
    return selects() - before;
  }

  /** As the database counts them, whatever way they came. */
  private long selects() {
    return Objects.requireNonNull(
        database.queryForObject(
            "show global status like 'Com_select'", (row, number) -> row.getLong("Value")));
  }
}
