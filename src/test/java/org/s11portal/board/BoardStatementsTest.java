package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Dates;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.ManyAgencies;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.Statements;
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
    new ManyAgencies(database, MANY).cameOutAlike();

    assertThat(statements(AsOf.now())).isEqualTo(forTwo);
    assertThat(statements(today)).isEqualTo(forTwoThen);
    assertThat(summaries.of(PanelScene.ROUND).figures().published()).isEqualTo(MANY + 1);
    assertThat(summaries.of(PanelScene.ROUND, today).figures().published()).isEqualTo(MANY + 1);
  }

  private long statements(AsOf asOf) {
    return new Statements(database).of(() -> read(asOf));
  }

  private void read(AsOf asOf) {
    summaries.publishedRounds();
    summaries.of(PanelScene.ROUND, asOf);
    focuses.of(PanelScene.ROUND, 1, asOf);
  }
}
