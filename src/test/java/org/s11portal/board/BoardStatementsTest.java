package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Dates;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The board’s page asks the database as often for many agencies as for few. */
@PortalTest
class BoardStatementsTest {

  private static final int MANY = 2000;

  private final AsOf today = AsOf.endOf(LocalDate.now(Dates.LONDON));

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private ModerationSummaries summaries;
  @Autowired private StandardFocuses focuses;
  @Autowired private JdbcTemplate database;

  @BeforeEach
  void aPublishedRound() {
    new PanelScene(context).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.boardMember();
  }

  @Test
  void theNumberOfStatementsDoesNotDependOnTheNumberOfAgencies() {
    read(AsOf.now()); // the standard set is read once and kept
    var forTwo = statements(AsOf.now());
    var forTwoThen = statements(today);
    more(MANY);

    assertThat(statements(AsOf.now())).isEqualTo(forTwo);
    assertThat(statements(today)).isEqualTo(forTwoThen);
    assertThat(summaries.of(PanelScene.ROUND).figures().published()).isEqualTo(MANY + 1);
    assertThat(summaries.of(PanelScene.ROUND, today).figures().published()).isEqualTo(MANY + 1);
  }

  /** Agencies that came out as bchc did, each with a return and results of its own. */
  private void more(int agencies) {
    var many = " from seq_1_to_" + agencies + " join ";
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
  }

  /** The fewest of several readings: listeners to what was published may still be at work. */
  private long statements(AsOf asOf) {
    return LongStream.generate(() -> statementsOfOneReading(asOf)).limit(5).min().orElseThrow();
  }

  private long statementsOfOneReading(AsOf asOf) {
    var before = selects();
    read(asOf);
    return selects() - before;
  }

  private void read(AsOf asOf) {
    summaries.publishedRounds();
    summaries.of(PanelScene.ROUND, asOf);
    focuses.of(PanelScene.ROUND, 1, asOf);
  }

  /** As the database counts them, whatever way they came. */
  private long selects() {
    return Objects.requireNonNull(
        database.queryForObject(
            "show global status like 'Com_select'", (row, number) -> row.getLong("Value")));
  }
}
