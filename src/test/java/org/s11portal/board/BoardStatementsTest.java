package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The board’s page asks the database as often for many agencies as for few. */
@PortalTest
class BoardStatementsTest {

  private static final int MANY = 200;

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
    summaries.of(PanelScene.ROUND); // the standard set is read once and kept
    var forTwo = statements();
    for (int i = 0; i < MANY; i++) {
      anotherLikeBchc("agency-" + i);
    }

    assertThat(statements()).isEqualTo(forTwo);
    assertThat(summaries.of(PanelScene.ROUND).figures().published()).isEqualTo(MANY + 1);
  }

  private void anotherLikeBchc(String agency) {
    database.update(
        "insert into agency (code, name, short_name, kind, joined_on, version)"
            + " select ?, ?, ?, kind, joined_on, 0 from agency where code = 'bchc'",
        agency,
        agency,
        agency);
    database.update(
        "insert into self_assessment (id, round, agency, status, asked_on, version)"
            + " select ?, round, ?, status, asked_on, 0 from self_assessment where agency = 'bchc'",
        UUID.randomUUID(),
        agency);
    database.update(
        "insert into published_result (round, agency, code, standard, assessment, self_grade, grade,"
            + " shift, gap, publication)"
            + " select round, ?, code, standard, assessment, self_grade, grade, shift, gap, publication"
            + " from published_result where agency = 'bchc'",
        agency);
  }

  /** The fewest of several readings: listeners to what was published may still be at work. */
  private long statements() {
    return LongStream.generate(this::statementsOfOneReading).limit(5).min().orElseThrow();
  }

  private long statementsOfOneReading() {
    var before = selects();
    summaries.publishedRounds();
    summaries.of(PanelScene.ROUND);
    focuses.unansweredFindings(PanelScene.ROUND);
    focuses.of(PanelScene.ROUND, 1);
    return selects() - before;
  }

  /** As the database counts them, whatever way they came. */
  private long selects() {
    return Objects.requireNonNull(
        database.queryForObject(
            "show global status like 'Com_select'", (row, number) -> row.getLong("Value")));
  }
}
