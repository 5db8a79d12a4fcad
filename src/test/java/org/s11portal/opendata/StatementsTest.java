package org.s11portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.ManyAgencies;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.Statements;
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
    new ManyAgencies(database, MANY).cameOutAlike();
    database.update(
        "insert into finding_link (id, plan_year, ref, round, agency, code, linked_by, linked_at,"
            + " version)"
            + " select uuid(), plan_year, ref, round, concat('agency-', seq), code, linked_by,"
            + " linked_at, 0"
            + " from seq_1_to_"
            + MANY
            + " join finding_link where agency = 'bchc'");
  }

  /** By data set. */
  private Map<String, Long> statements() {
    return data.dataSets().stream()
        .map(DataSetDetail::name)
        .collect(
            Collectors.toMap(
                name -> name,
                name -> new Statements(database).of(() -> data.read(name, Map.of()))));
  }
}
