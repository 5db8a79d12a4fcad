package org.s11portal.panel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.evidence.Documents;
import org.s11portal.evidence.StoreDocument;
import org.s11portal.identity.UserId;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.LineDetail;
import org.s11portal.panel.LinesOfEnquiry;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.PrepareLine;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.Statements;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A desk asks the database as often for much that was asked, decided and shown as for little. */
class DeskStatementsTest extends ViewTest {

  private static final int MANY = 30;

  /** What an item takes while five people look at it twice a second; more wants a reason. */
  private static final long AT_MOST = 60;

  @Autowired private ApplicationContext context;
  @Autowired private LinesOfEnquiry lines;
  @Autowired private JdbcTemplate database;
  @Autowired private Documents documents;
  private PanelId panel;
  private String document = "";

  @BeforeEach
  void aSittingAtWhichSomethingWasAskedAndAnswered() {
    panel = new PanelScene(context).held();
    document =
        documents
            .store(
                new StoreDocument(PanelScene.BCHC, "Rota.txt", new UserId("lewis")),
                new ByteArrayInputStream(SampleFiles.text("Rota")))
            .id()
            .value()
            .toString();
  }

  @Test
  void aCriterionWithManyAnsweredChallengesTakesNoMoreStatementsThanWithTwo() {
    asked(2);
    var few = statements("1.1");
    asked(MANY);

    assertThat(statements("1.1")).isLessThanOrEqualTo(few).isLessThan(AT_MOST);
  }

  @Test
  void aLineOfEnquiryDoesNeitherNorDoesAnAgendaOfManyLines() {
    var line = prepared("1.1");
    asked(2);
    var item = AgendaItem.of(line.id()).value();
    var few = statements(item);
    for (var number = 0; number < MANY; number++) {
      prepared("1.1", "2.1");
    }
    asked(MANY);

    assertThat(statements(item)).isLessThanOrEqualTo(few).isLessThan(AT_MOST);
  }

  private LineDetail prepared(String... codes) {
    return lines.prepare(
        panel, new PrepareLine("Reviews", "What reached the teams?", List.of(codes), "", false));
  }

  /** Each with its answer, a document given with it, and the step that settled it. */
  private void asked(int many) {
    database.update(
        "insert into challenge (id, panel, round, assessment, agency, criterion, code, text,"
            + " raised_by, raised_at, answer_due, status, answer, answered_by, answered_at, line,"
            + " version)"
            + " select uuid(), p.id, p.round, p.assessment, p.agency, uuid(), '1.1', 'Show it.',"
            + " 'panelchair', now(), '2100-01-01', 'ACCEPTED', 'Here.', 'lewis', now(),"
            + " (select min(id) from line_of_enquiry), 0"
            + " from scrutiny_panel p join seq_1_to_"
            + many);
    database.update(
        "insert ignore into challenge_evidence (challenge, number, document, title, sha256,"
            + " added_by, added_at) select id, 0, ?, 'Rota', '', 'lewis', now() from challenge",
        document);
    database.update(
        "insert ignore into challenge_step (challenge, number, status, taken_by, name, taken_at,"
            + " why) select id, 0, 'ACCEPTED', 'panelchair', 'Piers', now(), 'Enough.'"
            + " from challenge");
  }

  private long statements(String item) {
    SignInAs.panelChair();
    return new Statements(database).of(() -> open(PanelNavigation.desk(panel, item)));
  }
}
