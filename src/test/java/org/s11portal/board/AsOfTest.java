package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.panel.Corrections;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.RecordModeration;
import org.s11portal.standards.Grade;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The board looks back at what it saw when an earlier day was over. */
@PortalTest
class AsOfTest {

  private final LocalDate today = LocalDate.now(Dates.LONDON);
  private final AsOf then = AsOf.endOf(today.minusDays(5));
  private final AsOf before = AsOf.endOf(today.minusDays(11));

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private Corrections corrections;
  @Autowired private ModerationSummaries summaries;
  @Autowired private GoldenThreads threads;
  @Autowired private JdbcTemplate database;

  private PanelScene scene;

  @BeforeEach
  void publishedTenDaysAgo() {
    scene = new PanelScene(context);
    var panel = scene.approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    var was = threads.of(PanelScene.ROUND, PanelScene.BCHC, "1.1").moderation();
    tenDaysPass();
    corrections.order(
        new RecordModeration(
            panel, "1.1", new Grade("2"), "The sample was misread.", was.version()));
    SignInAs.boardMember();
  }

  private void tenDaysPass() {
    database.update("update publication set published_at = published_at - interval 10 day");
    database.update("update history set at = at - interval 10 day");
    database.update("update assessment_step set at = at - interval 10 day");
    database.update("update self_assessment set asked_on = asked_on - interval 10 day");
  }

  @Test
  void aGradeCorrectedSinceIsTheOneThatWasPublishedThen() {
    assertThat(gradeOf(then)).isEqualTo(new Grade("1"));
    assertThat(gradeOf(AsOf.now())).isEqualTo(new Grade("2"));
    assertThat(summaries.of(PanelScene.ROUND, then).figures().lowered()).isEqualTo(1);
  }

  private Grade gradeOf(AsOf asOf) {
    return threads.of(PanelScene.ROUND, PanelScene.BCHC, asOf).result("1.1").orElseThrow().grade();
  }

  @Test
  void whereEachReturnStoodIsTakenFromItsSteps() {
    var figures = summaries.of(PanelScene.ROUND, then).figures();

    assertThat(figures.asked()).isEqualTo(2);
    assertThat(figures.started()).isEqualTo(1);
    assertThat(figures.submitted()).isEqualTo(1);
    assertThat(figures.panelled()).isEqualTo(1);
    assertThat(figures.published()).isEqualTo(1);
  }

  @Test
  void nothingIsShownThatWasNotPublishedYet() {
    var summary = summaries.of(PanelScene.ROUND, before);

    assertThat(summary.publishedAt()).isEmpty();
    assertThat(summary.criteria()).isEmpty();
    assertThat(summary.figures().published()).isZero();
    assertThat(summary.figures().submitted()).isZero();
    assertThat(summary.figures().panelled()).isZero();
    assertThatThrownBy(() -> threads.of(PanelScene.ROUND, PanelScene.BCHC, before))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theFiguresOfThisEveningAreThoseOfNow() {
    var now = summaries.of(PanelScene.ROUND);
    var tonight = summaries.of(PanelScene.ROUND, AsOf.endOf(today));

    assertThat(tonight.figures()).isEqualTo(now.figures());
    assertThat(tonight.challenges()).isEqualTo(now.challenges());
    assertThat(tonight.rows()).isEqualTo(now.rows());
    assertThat(tonight.criteria()).isEqualTo(now.criteria());
  }
}
